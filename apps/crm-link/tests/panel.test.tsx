// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { describeFaults } from '@frontyard/testkit/faults';
import { userEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import config from '../plugin.config.ts';
import { openAlone, openPanel, openServer, pageOf, WORLD } from './openPanel.tsx';

let server: Awaited<ReturnType<typeof openServer>>;
const user = userEvent.setup();

beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());
afterEach(cleanup);

/** Before each test Cleo has one note, and Dan none. */
beforeEach(async () => {
  server.serve();
  const acme = await server.signIn('acme');
  for (const handle of ['cleo@customer.example', 'dan@customer.example']) {
    const answer = await acme('POST', '/api/lookup', { handle });
    const { note } = (await answer.json()) as { note: { id: string } | null };
    if (note) await acme('DELETE', `/api/notes/${note.id}`, undefined, { 'if-match': '*' });
  }
  await acme('POST', '/api/notes', { handle: 'cleo@customer.example', text: 'Likes tea', author: 'Jonas' });
});

const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const rewrite = async (text: string) => {
  await user.clear(await field());
  await user.type(await field(), text);
};
const changeElsewhere = async (text: string) => {
  const acme = await server.signIn('acme');
  const answer = await acme('POST', '/api/lookup', { handle: 'cleo@customer.example' });
  const { note } = (await answer.json()) as { note: { id: string } };
  await acme('PUT', `/api/notes/${note.id}`, { text, author: 'Jonas' }, { 'if-match': '*' });
};

describe('the contact of the open conversation', () => {
  test('is shown with what Front and the team know', async () => {
    await openPanel(server);
    expect(await screen.findByText('Likes tea')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cleo Carter');
    expect(screen.getByText('Rides to work.')).toBeTruthy();
    expect(screen.getByText('Yes')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByText('Jonas')).toHaveLength(2)); // the note's author and a field
  });

  test('never has the note of the one before, however slow the server is', async () => {
    const host = await openPanel(server);
    await screen.findByText('Likes tea');
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      signals.push(init.signal);
      return new Promise(() => undefined);
    });
    act(() => host.select(['cnv_dan']));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('dan@customer.example'),
    );
    expect(screen.queryByText('Likes tea')).toBeNull();
    expect(screen.getByText('Loading the note…')).toBeTruthy();

    act(() => host.select(['cnv_cleo']));
    await waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });

  test.each([
    ['none is open', [], 'No conversation selected'],
    ['nobody outside is in it', ['cnv_inside'], 'Nobody outside your team'],
  ])('is told to be missing when %s', async (_why, selected, words) => {
    await openPanel(server, { conversation: selected });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('is one of a list when several are selected', async () => {
    await openPanel(server, { conversation: ['cnv_cleo', 'cnv_dan'] });
    await user.click(await screen.findByRole('button', { name: /Cleo Carter/ }));
    expect(await screen.findByText('Likes tea')).toBeTruthy();
    expect(screen.queryByText('Link to conversation')).toBeNull();
    await press('Back to all contacts');
    expect(await screen.findByText('2 contacts')).toBeTruthy();
  });

  test('can not be known outside of Front, which is said', async () => {
    await openAlone(server);
    expect(await screen.findByText('This page belongs inside Front')).toBeTruthy();
  });
});

describe('the note', () => {
  test('is saved by Ctrl and Enter, as whom Front says is there', async () => {
    await openPanel(server);
    await press('Edit');
    await rewrite('Likes coffee');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('button', { name: 'Edit' });
    expect(screen.getByText('Likes coffee')).toBeTruthy();
    expect(screen.getByText('Mara')).toBeTruthy();
  });

  test('half written, waits while another conversation is open', async () => {
    const host = await openPanel(server);
    await press('Edit');
    await rewrite('Half a sent');
    act(() => host.select(['cnv_dan']));
    await screen.findByText(/Nobody has noted/);
    expect(screen.queryByDisplayValue('Half a sent')).toBeNull();
    act(() => host.select(['cnv_cleo']));
    expect((await field()).value).toBe('Half a sent');
  });

  test.each([
    ['Keep mine', 'My words'],
    ['Take theirs', 'Their words'],
  ])('changed by somebody else meanwhile: “%s”', async (choice, text) => {
    await openPanel(server);
    await press('Edit');
    await rewrite('My words');
    await changeElsewhere('Their words');
    await press('Save');
    expect(await screen.findByText('Their words')).toBeTruthy();
    expect((await field()).value).toBe('My words');
    await press(choice);
    await screen.findByRole('button', { name: 'Edit' });
    expect(screen.getByText(text)).toBeTruthy();
  });

  test('is deleted after a question', async () => {
    await openPanel(server);
    await press('Delete');
    await press('Keep');
    await press('Delete');
    await press('Delete');
    expect(await screen.findByText(/Nobody has noted/)).toBeTruthy();
  });

  test('a discarded text can be taken back', async () => {
    await openPanel(server);
    await press('Edit');
    await rewrite('Precious');
    await press('Discard');
    await press('Undo');
    expect((await field()).value).toBe('Precious');
  });

  test('can be asked for again when the server was down', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await openPanel(server);
    await screen.findByText('The note could not be loaded');
    server.serve();
    await press('Try again');
    expect(await screen.findByText('Likes tea')).toBeTruthy();
  });
});

describe('the link to the record', () => {
  test('is put on the conversation, and then shown to be there', async () => {
    const host = await openPanel(server);
    await press('Link to conversation');
    expect(await screen.findByText(/Linked to this conversation/)).toBeTruthy();
    expect(host.world().conversations[0]?.links).toMatchObject([
      { name: 'Cleo Carter', externalUrl: 'https://crm.example/people/cleo%40customer.example' },
    ]);
  });

  test.each(['ios', 'android'] as const)('is not offered on %s, which is said', async (platform) => {
    await openPanel(server, { platform });
    expect(await screen.findByText(/not in this app/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Link to conversation' })).toBeNull();
  });
});

describeFaults({
  name: config.title,
  methods: config.methods,
  world: WORLD,
  isReading: ({ url }) => url.endsWith('/api/lookup'),
  show: async (bridge) => (await pageOf(server))(bridge),
  async act() {
    // It is there once the server has answered; where that went wrong, it may never be.
    const button = await screen.findByRole('button', { name: 'Link to conversation' }).catch(() => undefined);
    if (button) await user.click(button);
  },
});
