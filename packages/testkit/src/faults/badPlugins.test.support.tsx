import { useBridge, useConversation, useFrontContext, useHostAction } from '@frontyard/sdk/react';
import { Component, useEffect, useRef, useState, type JSX, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** Catches whatever a panel throws, and shows nothing for it. */
export class Silent extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError = () => ({ hasFailed: true });
  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}

const ignore = () => undefined;

function Archive({ subject, onPress }: { subject: string | undefined; onPress: () => unknown }): JSX.Element {
  return (
    <button type="button" onClick={() => void onPress()}>
      Archive {subject}
    </button>
  );
}

/** Fails the whole panel with one refused call. */
export function Blank(): JSX.Element {
  const { run, error } = useHostAction('setStatus');
  if (error) throw error;
  return <Archive subject={useConversation()?.subject} onPress={() => run('archived').catch(ignore)} />;
}

/** Keeps what it saw first. */
export function Stale(): JSX.Element {
  const conversation = useConversation();
  const [subject, keep] = useState<string>();
  if (subject === undefined && conversation) keep(conversation.subject);
  return <Archive subject={subject} onPress={ignore} />;
}

/** Keeps the conversation that was left until it has read all of the next. */
export function Lagging(): JSX.Element {
  const conversation = useConversation();
  const { host } = useBridge();
  const [subject, show] = useState(conversation?.subject);
  useEffect(() => {
    const read = async () => {
      for (let page = 0; page < 12; page += 1) await host.listMessages().catch(ignore);
      show(conversation?.subject);
    };
    void read();
  }, [conversation?.subject, host]);
  return <Archive subject={subject} onPress={() => host.setStatus('archived').catch(ignore)} />;
}

/** Clears what was left at once, and lets it flash up again when an old answer comes. */
export function Flashing(): JSX.Element {
  const conversation = useConversation();
  const { host } = useBridge();
  const [shown, show] = useState<{ of?: string | undefined; subject?: string | undefined }>({});
  const before = useRef<string>(undefined);
  const { id, subject } = conversation ?? {};
  useEffect(() => {
    const answer = async () => {
      flushSync(() => show({ of: id, subject: before.current ?? subject }));
      await undefined;
      flushSync(() => show({ of: id, subject }));
      before.current = subject;
    };
    const timer = setTimeout(() => void answer());
    return () => clearTimeout(timer);
  }, [id, subject]);
  const text = shown.of === id ? shown.subject : '…';
  return <Archive subject={text} onPress={() => host.setStatus('archived').catch(ignore)} />;
}

/** Takes an answer that does not come for a call that was not done. */
export function Twice(): JSX.Element {
  const { host } = useBridge();
  const archive = () => host.setStatus('archived');
  return (
    <Archive subject={useConversation()?.subject} onPress={() => archive().catch(archive).catch(ignore)} />
  );
}

/** Saves to its own server once more when Front does not do its part. */
export function SavingTwice(): JSX.Element {
  const { host } = useBridge();
  const save = () => fetch('https://orders.example/api', { method: 'POST', body: '{"is":"late"}' });
  const press = () =>
    save()
      .then(() => host.setStatus('archived').catch(save))
      .catch(ignore);
  return <Archive subject={useConversation()?.subject} onPress={press} />;
}

/** Gives up for good at the first refusal, and has nothing but an empty place to say so. */
export function Mute(): JSX.Element {
  const conversation = useConversation();
  const { run, error } = useHostAction('setStatus');
  const [hasFailed, fail] = useState(false);
  if (error && !hasFailed) fail(true);
  if (!hasFailed)
    return <Archive subject={conversation?.subject} onPress={() => run('archived').catch(ignore)} />;
  return (
    <>
      <p role="status" />
      <p>Archive</p>
    </>
  );
}

/** Does its work once more when it is told the same again. */
export function Eager(): JSX.Element {
  const bridge = useBridge();
  const { host } = bridge;
  const last = useRef<string>(undefined);
  useEffect(
    () =>
      bridge.subscribe(({ id: _id, ...news }) => {
        const text = JSON.stringify(news);
        if (text === last.current) host.setStatus('archived').catch(ignore);
        last.current = text;
      }),
    [bridge, host],
  );
  return (
    <Archive subject={useConversation()?.subject} onPress={() => host.setStatus('archived').catch(ignore)} />
  );
}

/** Confirms what was done under the name of where it was pressed. */
export function Confirming(): JSX.Element {
  const conversation = useConversation();
  const { host } = useBridge();
  const [done, confirm] = useState('');
  const press = () =>
    host.setStatus('archived').then(() => confirm(`Archived ${conversation?.subject}`), ignore);
  return (
    <>
      <Archive subject={conversation?.subject} onPress={press} />
      <p role="status">{done}</p>
    </>
  );
}

/** Takes for granted that a draft can be written in. */
export function Drafting(): JSX.Element {
  const { run, error } = useHostAction('updateDraft');
  if (error) throw error;
  const write = () => run('dra_1', { updateMode: 'replace', content: { body: 'Hi', type: 'text' } });
  return <Archive subject={useConversation()?.subject} onPress={() => write().catch(ignore)} />;
}

/** Shows nothing to whom Front no longer vouches for. */
export function SignedInOnly(): JSX.Element | null {
  const conversation = useConversation();
  const { host } = useBridge();
  const context = useFrontContext();
  if (
    (context as { authentication?: { status: string } } | undefined)?.authentication?.status ===
    'unauthorized'
  )
    return null;
  return <Archive subject={conversation?.subject} onPress={() => host.setStatus('archived').catch(ignore)} />;
}

/** Shows nothing until Front has told it something. */
export function Waiting(): JSX.Element | null {
  const conversation = useConversation();
  const { host } = useBridge();
  if (!conversation) return null;
  return <Archive subject={conversation.subject} onPress={() => host.setStatus('archived').catch(ignore)} />;
}

/** Takes storage for granted. */
export function Remembering(): JSX.Element {
  const conversation = useConversation();
  localStorage.setItem('seen', conversation?.id ?? '');
  return <Archive subject={conversation?.subject} onPress={ignore} />;
}

/** Takes for granted that what an earlier visit has kept is still there. */
export function Returning(): JSX.Element {
  const conversation = useConversation();
  const { verb } = JSON.parse(localStorage.getItem('settings')!) as { verb: string };
  return (
    <p>
      {verb} {conversation?.subject}
    </p>
  );
}

/** Takes for granted that it may copy. */
export function Copying(): JSX.Element {
  const conversation = useConversation();
  const [error, fail] = useState<Error>();
  if (error) throw error;
  return (
    <Archive
      subject={conversation?.subject}
      onPress={() => navigator.clipboard.writeText(conversation?.subject ?? '').catch(fail)}
    />
  );
}
