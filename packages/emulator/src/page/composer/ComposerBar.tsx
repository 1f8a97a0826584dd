import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { WorldDraft } from '../../world/schema.ts';
import { PluginPane } from '../panel/PluginPane.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useHost, usePage, usePlugins, useView } from '../state/hooks.ts';
import { AttachButton } from './AttachButton.tsx';
import { DraftMenu } from './DraftMenu.tsx';
import { sendMessage } from './sendMessage.ts';

/** Send, attach, discard, and the plugins that open in the composer. */
export function ComposerBar({ draft }: { draft: WorldDraft }) {
  const page = usePage();
  const plugins = usePlugins('COMPOSER_TOOLBAR');
  const closedPlugins = useView((view) => view.closedPlugins);
  const host = useHost();
  const [asked, setAsked] = useState<string>();
  // A plugin that closes itself stays closed until it is asked for again.
  if (asked !== undefined && closedPlugins.includes(asked)) setAsked(undefined);
  const open = plugins.find(({ name }) => name === asked);
  const toggle = (name: string, isOpen: boolean) => {
    host.changeView((view) => {
      view.closedPlugins = view.closedPlugins.filter((closed) => closed !== name);
    });
    setAsked(isOpen ? name : undefined);
  };
  return (
    <>
      {open && (
        <div className="composer-plugin">
          <PluginPane key={open.name} plugin={open} />
        </div>
      )}
      <div className="composer-bar">
        <Button
          className="button"
          data-look="primary"
          isDisabled={!draft.isEditable}
          onPress={() => sendMessage(page, draft.id)}
        >
          <Icon name="send" />
          Send
        </Button>
        <AttachButton draft={draft} />
        <span className="composer-plugins">
          {plugins.map(({ name, title }) => (
            <ToggleButton
              key={name}
              className="button"
              data-look="quiet"
              isSelected={open?.name === name}
              onChange={(isOpen) => toggle(name, isOpen)}
            >
              {title}
            </ToggleButton>
          ))}
        </span>
        <DraftMenu draft={draft} />
      </div>
    </>
  );
}
