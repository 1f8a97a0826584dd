import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { WorldConversation } from '../../world/schema.ts';
import { ActionMenu } from '../openings/ActionMenu.tsx';
import { openPlugin } from '../openings/openings.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePage, usePlugins } from '../state/hooks.ts';
import { LinkSheet } from './LinkSheet.tsx';

/** Links the selected conversations with something elsewhere, by hand or through a plugin. */
export function LinkMenu({ conversations }: { conversations: readonly WorldConversation[] }) {
  const page = usePage();
  const plugins = usePlugins('CONVERSATION_LINK_DROPDOWN');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <ActionMenu
        label="Link"
        actions={[{ icon: 'link', name: 'Add a link…', run: () => setAsking(true) }]}
        plugins={plugins}
        onPlugin={({ name }) => openPlugin(page, { plugin: name, entryPoint: 'CONVERSATION_LINK_DROPDOWN' })}
        noPlugins="None is registered for links"
      >
        <Button className="button" data-look="quiet">
          <Icon name="link" />
          <span className="button-label">Link</span>
          <Icon name="chevron" />
        </Button>
      </ActionMenu>
      {isAsking && <LinkSheet conversations={conversations} onClose={() => setAsking(false)} />}
    </>
  );
}
