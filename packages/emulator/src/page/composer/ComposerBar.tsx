import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { sendDraft } from '../../actions/drafts.ts';
import type { WorldDraft } from '../../world/schema.ts';
import { PluginPane } from '../panel/PluginPane.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useHost, usePage, usePlugins, useView } from '../state/hooks.ts';

/** Send, discard, and the plugins that open in the composer. */
export function ComposerBar({ draft }: { draft: WorldDraft }) {
  const plugins = usePlugins('COMPOSER_TOOLBAR');
  const { closedPlugins } = useView();
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
        <SendButton draft={draft} />
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
        <DiscardButton draft={draft} />
      </div>
    </>
  );
}

function SendButton({ draft }: { draft: WorldDraft }) {
  const { host, attempt, notify } = usePage();
  const send = () =>
    attempt(() => {
      if (draft.to.length + draft.cc.length + draft.bcc.length === 0) {
        throw new Error('Nobody is to get this message yet. Write an address in To, Cc or Bcc.');
      }
      const ids = { message: host.nextId('msg'), conversation: host.nextId('cnv') };
      let conversationId = '';
      host.change((world) => {
        conversationId = sendDraft(world, draft.id, ids, host.clock());
      });
      host.select([conversationId]);
      notify({ tone: 'success', text: 'Sent. It stays in this account; no mail leaves your machine.' });
    });
  return (
    <Button className="button" data-look="primary" onPress={send}>
      <Icon name="send" />
      Send
    </Button>
  );
}

function DiscardButton({ draft }: { draft: WorldDraft }) {
  const host = useHost();
  const discard = () => {
    host.changeView((view) => void (view.draftId = undefined));
    host.change((world) => {
      world.drafts = world.drafts.filter(({ id }) => id !== draft.id);
    });
  };
  return (
    <Button className="button" data-look="quiet" onPress={discard}>
      <Icon name="trash" />
      Discard
    </Button>
  );
}
