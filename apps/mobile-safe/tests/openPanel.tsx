import { createSession } from '@frontyard/auth/client';
import type { WorldInput } from '@frontyard/emulator';
import type { Bridge } from '@frontyard/sdk';
import type { HostScene, TestHost } from '@frontyard/testkit';
import { renderPlugin } from '@frontyard/testkit/react';
import type { JSX } from 'react';
import { vi } from 'vitest';
import { openSnippets } from '../server/database.ts';
import { openTestApp } from '../server/testing/openTestApp.ts';
import { App } from '../web/App.tsx';
import { createSnippetsApi } from '../web/snippets/snippetsApi.ts';

/** A server with a database of its own, which the page reaches by fetch. */
export async function openServer() {
  const database = await openSnippets({});
  const server = openTestApp(database);
  const serve = () =>
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => server.app.request(url, init));
  return { ...server, serve, close: database.close };
}

/** The app of a page whose server has let it in. */
export async function pageOf({ codeFor }: Pick<Server, 'codeFor'>): Promise<(bridge: Bridge) => JSX.Element> {
  document.head.innerHTML = `<meta name="frontyard-code" content="${await codeFor('acme')}">`;
  const api = createSnippetsApi(createSession());
  return (bridge) => <App bridge={bridge} api={api} />;
}

/** The whole panel in an emulated Front, with a conversation selected. */
export async function openPanel(server: Server, scene: HostScene = {}): Promise<TestHost> {
  const { host } = await renderPlugin(await pageOf(server), { world: WORLD, pageSize: 2, ...scene });
  return host;
}

type Server = Awaited<ReturnType<typeof openServer>>;

const person = { handle: 'cleo@customer.example', name: 'Cleo Carter' };
const message = (id: string) => ({
  id,
  status: 'inbound' as const,
  date: '2026-03-02T09:00:00Z',
  from: person,
  to: [{ handle: 'support@acme.example' }],
  body: 'Hello',
  bodyType: 'text' as const,
});

export const WORLD: WorldInput = {
  version: 1,
  company: { id: 'cmp_1', name: 'Acme' },
  meId: 'tea_mara',
  teammates: ['Mara', 'Jonas', 'Priya', 'Tomás', 'Aiko'].map((name) => ({
    id: `tea_${name.toLowerCase()}`,
    name,
    username: name.toLowerCase(),
    email: `${name.toLowerCase()}@acme.example`,
  })),
  inboxes: [{ id: 'inb_1', name: 'Support' }],
  channels: [
    { id: 'cha_1', type: 'email', name: 'Support', address: 'support@acme.example', inboxId: 'inb_1' },
  ],
  tags: ['Late', 'Repair', 'Urgent'].map((name) => ({ id: `tag_${name.toLowerCase()}`, name })),
  conversations: [
    {
      id: 'cnv_1',
      subject: 'A squeaking brake',
      inboxIds: ['inb_1'],
      tagIds: ['tag_repair'],
      recipient: person,
      messages: ['msg_1', 'msg_2', 'msg_3'].map(message),
    },
    { id: 'cnv_2', inboxIds: ['inb_1'], status: 'archived', recipient: { handle: 'dan@customer.example' } },
  ],
};
