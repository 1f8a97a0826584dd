import type { PublicPlugin } from './PublicPlugin.test.support.ts';

const PROVIDER = `import { createContext, useContext, useEffect, useState } from 'react';
import Front from '@frontapp/plugin-sdk';

const FrontContext = createContext();
export const useFrontContext = () => useContext(FrontContext);

export const FrontContextProvider = ({ children }) => {
  const [context, setContext] = useState();
  useEffect(() => {
    const subscription = Front.contextUpdates.subscribe((frontContext) => setContext(frontContext));
    return () => subscription.unsubscribe();
  }, []);
  return <FrontContext.Provider value={context}>{children}</FrontContext.Provider>;
};
`;

const HOOKS: PublicPlugin = {
  title: 'a provider of the context, and hooks that read it',
  sdk: 'current',
  files: {
    'providers/frontContext.jsx': PROVIDER,
    'App.jsx': `import { useFrontContext } from './providers/frontContext';
import { Ticket } from './Ticket';

export default function App() {
  const context = useFrontContext();
  if (!context) return <p>Waiting for Front…</p>;
  switch (context.type) {
    case 'noConversation':
      return <button onClick={() => context.search('is:open')}>Find something</button>;
    case 'singleConversation':
      return <Ticket />;
    case 'multiConversations':
      return <button onClick={async () => { await context.tag(['tag_1']); }}>Tag all</button>;
    default:
      return null;
  }
}`,
    'Ticket.jsx': `import { useCallback, useEffect, useState } from 'react';
import axios from 'axios';
import { useFrontContext } from './providers/frontContext';

export function Ticket() {
  const context = useFrontContext();
  const { conversation, addLink } = context;
  const [messages, setMessages] = useState([]);
  useEffect(() => {
    context.listMessages().then(({ results }) => setMessages(results));
  }, [conversation.id]);
  const link = useCallback(async () => {
    const { data } = await axios.post('/tickets', { conversation: conversation.id });
    await addLink(data.url, data.name);
  }, [conversation, addLink]);
  return (
    <>
      <ul>{messages.map((message) => <li key={message.id}>{message.blurb}</li>)}</ul>
      <button onClick={link}>Link</button>
      <a onClick={(event) => { event.preventDefault(); context.openUrl('https://tickets.test'); }}>Open</a>
    </>
  );
}`,
  },
  found: {
    'App.jsx': ['13 tag', '9 search'],
    'Ticket.jsx': ['10 listMessages', '14 addLink', '20 openUrl'],
  },
};

const QUERIES: PublicPlugin = {
  title: 'queries and mutations of a library',
  sdk: 'current',
  files: {
    'useTags.tsx': `import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { contextUpdates, type SingleConversationContext } from '@frontapp/plugin-sdk';
import { useEffect, useState } from 'react';

export function useTags() {
  const client = useQueryClient();
  const [front, setFront] = useState<SingleConversationContext>();
  useEffect(() => {
    const { unsubscribe } = contextUpdates.subscribe((context) => {
      if (context.type === 'singleConversation') setFront(context);
    });
    return unsubscribe;
  }, []);
  const tags = useQuery({
    queryKey: ['tags', front?.conversation.id],
    queryFn: () => front!.listTags(),
    enabled: Boolean(front),
  });
  const tag = useMutation({
    mutationFn: async (ids: string[]) => front?.tag(ids),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tags'] }),
  });
  return { tags: tags.data?.results ?? [], tag: tag.mutateAsync };
}`,
    'Panel.tsx': `import { useTags } from './useTags';
export const Panel = () => {
  const { tags, tag } = useTags();
  return <>{tags.map(({ id, name }: any) => <button key={id} onClick={() => void tag([id])}>{name}</button>)}</>;
};`,
  },
  found: { 'useTags.tsx': ['16 listTags', '20 tag'] },
};

export const OF_REACT: readonly PublicPlugin[] = [HOOKS, QUERIES];
