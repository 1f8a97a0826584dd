import { createSession } from '@frontyard/auth/client';
import { createHost, openInMemory, type Host, type Opening, type WorldInput } from '@frontyard/emulator';
import { connect, type PageWindow } from '@frontyard/sdk';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { openNotes } from '../server/database.ts';
import { openTestApp } from '../server/testing/openTestApp.ts';
import { App } from '../web/App.tsx';
import { createNoteBook } from '../web/notes/noteBook.ts';
import { createNotesApi } from '../web/notes/notesApi.ts';

/** A server with a database of its own, which the page reaches by fetch. */
export async function openServer() {
  const { db, close } = await openNotes({});
  const server = openTestApp(db, 'https://crm.example/people/{handle}');
  const serve = () =>
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => server.app.request(url, init));
  return { ...server, serve, close };
}

/** The whole panel in an emulated Front, with a conversation selected; without `host` there is no Front around it. */
export async function openPanel(
  { tokenFor }: { tokenFor: (tenant: string) => Promise<string> },
  opening: Partial<Opening> & { selected?: string[]; isAlone?: boolean } = {},
): Promise<Host> {
  const { selected = ['cnv_cleo'], isAlone = false, ...rest } = opening;
  const registration = { name: 'crm-link', title: 'CRM', url: window.location.href, secret: 's' };
  const host = createHost({ world: WORLD, plugins: [registration] });
  host.select(selected);
  const { parent } = openInMemory(host, 'crm-link', window, rest);
  document.head.innerHTML = `<meta name="frontyard-session" content="${await tokenFor('acme')}">`;
  const bridge = connect({
    window: window as unknown as PageWindow,
    host: isAlone ? { postMessage: () => undefined } : parent,
    wire: 'current',
    timeout: isAlone ? 20 : 4000,
  });
  render(<App bridge={bridge} book={createNoteBook(createNotesApi(createSession()))} />);
  return host;
}

const conversation = (id: string, handle: string) => ({ id, inboxIds: ['inb_1'], recipient: { handle } });

const WORLD: WorldInput = {
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
