import { createSession } from '@frontyard/auth/client';
import { createHost, openInMemory, type Host, type Opening, type WorldInput } from '@frontyard/emulator';
import { connect, type PageWindow } from '@frontyard/sdk';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { openSnippets } from '../server/database.ts';
import { openTestApp } from '../server/testing/openTestApp.ts';
import { App } from '../web/App.tsx';
import { createSnippetsApi } from '../web/snippets/snippetsApi.ts';

/** A server with a database of its own, which the page reaches by fetch. */
export async function openServer() {
  const { db, close } = await openSnippets({});
  const server = openTestApp(db);
  const serve = () =>
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => server.app.request(url, init));
  return { ...server, serve, close };
}

/** The whole panel in an emulated Front, with a conversation selected. */
export async function openPanel(
  { tokenFor }: { tokenFor: (tenant: string) => Promise<string> },
  opening: Partial<Opening> & { selected?: string[] } = {},
): Promise<Host> {
  const { selected = ['cnv_1'], ...rest } = opening;
  const registration = { name: 'mobile-safe', title: 'Triage', url: window.location.href, secret: 's' };
  const host = createHost({ world: WORLD, plugins: [registration], pageSize: 2 });
  host.select(selected);
  const { parent } = openInMemory(host, 'mobile-safe', window, rest);
  document.head.innerHTML = `<meta name="frontyard-session" content="${await tokenFor('acme')}">`;
  const bridge = connect({ window: window as unknown as PageWindow, host: parent, wire: 'current' });
  render(<App bridge={bridge} api={createSnippetsApi(createSession())} />);
  return host;
}

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

const WORLD: WorldInput = {
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
