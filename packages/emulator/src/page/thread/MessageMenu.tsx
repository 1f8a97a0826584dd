import type { WorldMessage } from '../../world/schema.ts';
import { beginAnswer } from '../composer/beginAnswer.ts';
import { ActionMenu } from '../openings/ActionMenu.tsx';
import { openPlugin } from '../openings/openings.ts';
import { copyText } from '../parts/copyText.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { usePage, usePlugins } from '../state/hooks.ts';

/** Answers to this very message, and the plugins of its menu. */
export function MessageMenu({ message: { id, from } }: { message: WorldMessage }) {
  const page = usePage();
  const plugins = usePlugins('MESSAGE_MORE_DROPDOWN');
  const label = `More about the message from ${from.name ?? from.handle}`;
  return (
    <div className="message-menu">
      <ActionMenu
        label={label}
        actions={[
          { icon: 'reply', name: 'Reply', run: () => beginAnswer(page, 'reply', id) },
          { icon: 'replyAll', name: 'Reply all', run: () => beginAnswer(page, 'replyAll', id) },
          { icon: 'forward', name: 'Forward', run: () => beginAnswer(page, 'forward', id) },
          { icon: 'note', name: 'Copy its id', run: () => void copyText(page, id, 'the message’s id') },
        ]}
        plugins={plugins}
        onPlugin={({ name }) =>
          openPlugin(page, { plugin: name, entryPoint: 'MESSAGE_MORE_DROPDOWN', messageId: id })
        }
        noPlugins="None is registered for messages"
      >
        <IconButton icon="more" label={label} />
      </ActionMenu>
    </div>
  );
}
