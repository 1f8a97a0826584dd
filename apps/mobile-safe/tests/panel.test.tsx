// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { describeFaults } from '@frontyard/testkit/faults';
import { userEvent } from '@testing-library/user-event';
import type { Host } from '@frontyard/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import config from '../plugin.config.ts';
import { openPanel, openServer, pageOf, WORLD } from './openPanel.tsx';

let server: Awaited<ReturnType<typeof openServer>>;
const user = userEvent.setup();

beforeAll(async () => {
  server = await openServer();
  const acme = await server.signIn('acme');
  await acme('POST', '/api/snippets', { title: 'On it', text: 'We are on it.' });
});
afterAll(() => server.close());
beforeEach(() => {
  server.serve();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(cleanup);

const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const conversation = (host: Host, id = 'cnv_1') => host.world().conversations.find((each) => each.id === id);

describe.each(['desktop', 'ios', 'android'] as const)('on %s', (platform) => {
  test('a conversation is assigned to a teammate of the last page of the list', async () => {
    const host = await openPanel(server, { platform });
    await press('Teammate…');
    await user.type(await screen.findByRole('searchbox'), 'toma');
    await press(/Tomás/);
    await screen.findByText('Assigned to Tomás');
    expect(conversation(host)?.assigneeId).toBe('tea_tomás');
    await press('Unassign');
    await waitFor(() => expect(conversation(host)?.assigneeId).toBeUndefined());
  });

  test('tags are put on and taken off', async () => {
    const host = await openPanel(server, { platform });
    await press('Change tags');
    await user.click(await screen.findByRole('checkbox', { name: 'Urgent' }));
    await user.click(screen.getByRole('checkbox', { name: 'Repair' }));
    await waitFor(() => expect(conversation(host)?.tagIds).toEqual(['tag_urgent']));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Urgent' }).checked).toBe(true);
  });

  test('an archived conversation comes back by Undo', async () => {
    const host = await openPanel(server, { platform });
    await press('Archive');
    await screen.findByText('Archived', { selector: '.fy-Toast *' });
    expect(conversation(host)?.status).toBe('archived');
    await press('Undo');
    await waitFor(() => expect(conversation(host)?.status).toBe('open'));
  });

  test('a snippet begins a reply to the newest message, without any of the four methods phones lack', async () => {
    const host = await openPanel(server, { platform });
    await press(/On it/);
    await screen.findByText(/Reply begun/);
    expect(host).toHaveDraft({
      body: 'We are on it.',
      replyType: 'reply',
      originalMessageId: 'msg_3',
      conversationId: 'cnv_1',
    });
    expect(host.world().drafts).toHaveLength(1);
    expect(host).toHaveCalledFront('createDraft', { content: { body: 'We are on it.' } });
    for (const missing of ['insertHTML', 'setPanelWidth', 'updateDraft', 'addTopic'] as const) {
      expect(host).not.toHaveCalledFront(missing);
    }
    expect(host).toHaveNoUnhandledCalls();
  });
});

describe('several conversations', () => {
  test('are assigned, tagged and archived together', async () => {
    const host = await openPanel(server, { conversation: ['cnv_1', 'cnv_2'] });
    await press('Assign to me');
    await screen.findByText('2 conversations assigned to Mara');
    await press('Change tags');
    await user.click(await screen.findByRole('checkbox', { name: 'Repair' }));
    await waitFor(() => expect(conversation(host, 'cnv_2')?.tagIds).toEqual(['tag_repair']));
    await press('Back');
    await press('Archive');
    await screen.findByText('2 conversations archived');
    // They had not all been open, so there is no one state to go back to.
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('can not be answered at once, and are told so', async () => {
    await openPanel(server, { conversation: ['cnv_1', 'cnv_2'] });
    expect(await screen.findByText('Select a single conversation to reply to it.')).toBeTruthy();
  });
});

describe('when something fails', () => {
  test('a refused tag goes back and says so', async () => {
    const host = await openPanel(server);
    await press('Change tags');
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Urgent' });
    act(() => host.change((world) => void (world.tags = world.tags.filter(({ id }) => id !== 'tag_urgent'))));
    await user.click(box);
    expect(await screen.findByText(/Front refused it/)).toBeTruthy();
    expect(box.checked).toBe(false);
  });

  test('a refused teammate is told in the list', async () => {
    const host = await openPanel(server);
    await press('Teammate…');
    const aiko = await screen.findByRole('button', { name: /Aiko/ });
    act(() => host.change((world) => void world.teammates.pop()));
    await user.click(aiko);
    expect(await screen.findByText('Not assigned')).toBeTruthy();
  });

  test('snippets that can not be loaded can be asked for again, and the rest goes on working', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const host = await openPanel(server);
    await screen.findByText('The snippets could not be loaded');
    await press('Assign to me');
    await waitFor(() => expect(conversation(host)?.assigneeId).toBe('tea_mara'));
    server.serve();
    await press('Try again');
    expect(await screen.findByText('On it')).toBeTruthy();
  });
});

describe('another conversation is opened', () => {
  test('an Undo for the one before is taken away', async () => {
    const host = await openPanel(server);
    await press('Archive');
    await screen.findByRole('button', { name: 'Undo' });
    act(() => host.select(['cnv_2']));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(conversation(host)?.status).toBe('archived');
  });

  test('a snippet being written stays', async () => {
    const host = await openPanel(server);
    await press('Manage snippets');
    await press('Add a snippet');
    await user.type(await screen.findByLabelText(/Title/), 'Half');
    act(() => host.select([]));
    expect(screen.getByDisplayValue('Half')).toBeTruthy();
  });
});

test('snippets are added, changed and deleted', async () => {
  await openPanel(server, { conversation: [] });
  await press('Manage snippets');
  await press('Add a snippet');
  await user.type(await screen.findByLabelText(/Title/), 'Zebra');
  await user.type(screen.getByLabelText(/Text/), 'Stripes');
  await press('Save');
  await press(/Zebra/);
  await user.type(await screen.findByLabelText(/Text/), ' and hooves');
  await press('Save');
  expect(await screen.findByText('Stripes and hooves')).toBeTruthy();
  await press(/Zebra/);
  await press('Delete snippet');
  await press('Delete');
  await screen.findByText('Snippet deleted');
  expect(screen.queryByText('Zebra')).toBeNull();
});

describe('before a snippet is deleted', () => {
  const ask = async (wire: 'legacy' | 'current') => {
    const acme = await server.signIn('acme');
    await acme('POST', '/api/snippets', { title: `Okapi ${wire}`, text: 'Stripes' });
    const host = await openPanel(server, { wire });
    await press('Manage snippets');
    await press(new RegExp(`Okapi ${wire}`));
    await press('Delete snippet');
    return host;
  };

  test('Front itself asks where its library has dialogs', async () => {
    const host = await ask('legacy');
    await waitFor(() => expect(host.view().dialogs).toHaveLength(1));
    const [question] = host.view().dialogs;
    expect(question).toMatchObject({
      name: 'confirm',
      options: { title: 'Delete this snippet?', okTitle: 'Delete', cancelTitle: 'Keep' },
    });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    act(() => host.answer(question!.id, true));
    await screen.findByText('Snippet deleted');
  });

  test('the panel asks where it has none, and Keep, where the focus begins, keeps it', async () => {
    const host = await ask('current');
    await screen.findByRole('alertdialog', { name: 'Delete this snippet?' });
    expect(host.view().dialogs).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.getByDisplayValue('Okapi current')).toBeTruthy();
  });

  test('nothing is deleted where Front can not be asked any more, and the panel says so', async () => {
    const host = await ask('legacy');
    await waitFor(() => expect(host.view().dialogs).toHaveLength(1));
    act(() => host.closeAll());
    await screen.findByText('Not deleted');
    expect(screen.getByDisplayValue('Okapi legacy')).toBeTruthy();
  });
});

describeFaults({
  name: config.title,
  methods: config.methods,
  world: WORLD,
  platform: 'ios',
  show: async (bridge) => (await pageOf(server))(bridge),
  async act() {
    const button = screen.queryByRole('button', { name: 'Archive' });
    if (button) await user.click(button);
  },
});
