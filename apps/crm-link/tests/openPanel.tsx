import { createSession } from '@frontyard/auth/client';
import type { WorldInput } from '@frontyard/emulator';
import { connect, type Bridge } from '@frontyard/sdk';
import { memoryPage, type HostScene, type TestHost } from '@frontyard/testkit';
import { renderPlugin } from '@frontyard/testkit/react';
import { render } from '@testing-library/react';
import type { JSX } from 'react';
import { vi } from 'vitest';
import { openNotes } from '../server/database.ts';
import { openTestApp } from '../server/testing/openTestApp.ts';
import { App } from '../web/App.tsx';
import { createNoteBook } from '../web/notes/noteBook.ts';
import { createNotesApi } from '../web/notes/notesApi.ts';

/** A server with a database of its own, which the page reaches by fetch. */
export async function openServer() {
  const database = await openNotes({});
  const server = openTestApp(database, 'https://crm.example/people/{handle}');
  const serve = () =>
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => server.app.request(url, init));
  return { ...server, serve, close: database.close };
}

/** The app of a page whose server has let it in. */
export async function pageOf({ codeFor }: Pick<Server, 'codeFor'>): Promise<(bridge: Bridge) => JSX.Element> {
  document.head.innerHTML = `<meta name="frontyard-code" content="${await codeFor('acme')}">`;
  const book = createNoteBook(createNotesApi(createSession()));
  return (bridge) => <App bridge={bridge} book={book} />;
}

/** The whole panel in an emulated Front, with a conversation selected. */
export async function openPanel(server: Server, scene: HostScene = {}): Promise<TestHost> {
  const { host } = await renderPlugin(await pageOf(server), { world: WORLD, ...scene });
  return host;
}

/** The panel with no Front around it. */
export async function openAlone(server: Server): Promise<void> {
  const page = await pageOf(server);
  const nobody = { postMessage: () => undefined };
  render(page(connect({ window: memoryPage(), host: nobody, wire: 'current', timeout: 20 })));
}

type Server = Awaited<ReturnType<typeof openServer>>;

const conversation = (id: string, handle: string) => ({ id, inboxIds: ['inb_1'], recipient: { handle } });

export const WORLD: WorldInput = {
  version: 1,
  company: { id: 'cmp_1', name: 'Acme' },
  meId: 'tea_mara',
  teammates: [
    { id: 'tea_mara', name: 'Mara', username: 'mara', email: 'mara@acme.example' },
    { id: 'tea_jonas', name: 'Jonas', username: 'jonas', email: 'jonas@acme.example' },
  ],
  inboxes: [{ id: 'inb_1', name: 'Support' }],
  contacts: [
    {
      id: 'crd_cleo',
      name: 'Cleo Carter',
      description: 'Rides to work.',
      handles: [{ type: 'email', handle: 'cleo@customer.example' }],
      customFields: [
        { id: 'fld_1', name: 'Newsletter', type: 'boolean', value: true },
        { id: 'fld_2', name: 'Looked after by', type: 'teammateId', value: 'tea_jonas' },
      ],
    },
  ],
  conversations: [
    conversation('cnv_cleo', 'cleo@customer.example'),
    conversation('cnv_dan', 'dan@customer.example'),
    { id: 'cnv_inside', inboxIds: ['inb_1'] },
  ],
};
