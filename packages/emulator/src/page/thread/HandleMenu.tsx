import { Button } from 'react-aria-components/Button';
import { beginMessage } from '../composer/beginMessage.ts';
import { ActionMenu } from '../openings/ActionMenu.tsx';
import { openPlugin } from '../openings/openings.ts';
import { copyText } from '../parts/copyText.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePage, usePlugins } from '../state/hooks.ts';
import './HandleMenu.css';

interface HandleMenuProps {
  handle: string;
  /** `phone`, `email` …; Front opens plugins for phone numbers only. */
  type: string;
}

/** One way to reach a contact, and the plugins that open for it. */
export function HandleMenu({ handle, type }: HandleMenuProps) {
  const page = usePage();
  const plugins = usePlugins('CONTACT_HANDLE');
  const isPhone = type === 'phone';
  return (
    <ActionMenu
      label={handle}
      actions={[
        { icon: 'compose', name: 'Write to it', run: () => beginMessage(page, [handle]) },
        { icon: 'note', name: 'Copy', run: () => void copyText(page, handle, handle) },
      ]}
      plugins={isPhone ? plugins : []}
      onPlugin={({ name }) => openPlugin(page, { plugin: name, entryPoint: 'CONTACT_HANDLE', handle })}
      noPlugins={
        isPhone ? 'None is registered for contact handles' : 'Front opens plugins for phone numbers only'
      }
    >
      <Button className="handle">
        {handle}
        <Icon name="chevron" />
      </Button>
    </ActionMenu>
  );
}
