// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article, FoundArticle } from '../shared/answers.ts';
import type { SearchRequest } from '../shared/requests.ts';
import type { KnowledgeApi } from './api.ts';
import { App } from './App.tsx';
import { openPanel } from './testing/openPanel.ts';
import type { OpenPanel } from './testing/openPanel.ts';

let panel: OpenPanel;
let asked: { request: SearchRequest; signal: AbortSignal; answer(...titles: string[]): void }[];
let used: string[];

/** Our own server, answered by hand where a message is asked about. */
const api: KnowledgeApi = {
  search: (request, signal) =>
    new Promise((resolve) => {
      const answer = (...titles: string[]) => resolve({ order: 'relevance', articles: titles.map(found) });
      if (request.kind === 'message') asked.push({ request, signal, answer });
      else answer(request.text === '' ? 'Popular' : `Found for ${request.text}`);
    }),
  read: async (id) => article(id),
  countUse: async (id) => void used.push(id),
};

function found(title: string): FoundArticle {
  return { id: title, title: [{ text: title, isMatch: false }], excerpt: [], tags: [] };
}

function article(title: string): Article {
  const html = '<p>Words</p><img src=x onerror="window.ran = true">';
  return {
    id: title,
    slug: 'a',
    title,
    summary: 's',
    tags: [],
    html,
    text: 'Words',
    url: null,
    updatedAt: '2026-03-01T00:00:00Z',
  };
}

beforeEach(async () => {
  asked = [];
  used = [];
  panel = await openPanel();
  render(<App api={api} bridge={panel.bridge} />);
});
afterEach(() => {
  cleanup();
  panel.bridge.close();
});

const select = (...ids: string[]) => panel.select(...ids);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

test('suggestions are asked for with subject and newest message, for the person named above them', async () => {
  await select('cnv_bike');
  expect(await screen.findByText('For Cleo Carter · cleo@customer.example')).toBeTruthy();
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.request).toMatchObject({ about: 'My bike', text: 'Still squeaks.', kind: 'message' });
  asked[0]?.answer('Squealing brakes');
  await screen.findByText('Squealing brakes');
  const card = screen.getByRole('region', { name: 'Suggested for this conversation' });
  expect(within(card).getByText('Squealing brakes')).toBeTruthy();
});

test('what was asked for one conversation is given up and never shown under another', async () => {
  await select('cnv_bike');
  await waitFor(() => expect(asked).toHaveLength(1));
  await select('cnv_bill');
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[0]?.answer('Squealing brakes');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(screen.queryByText('Squealing brakes')).toBeNull();
  asked[1]?.answer('Invoices');
  expect(await screen.findByText('Invoices')).toBeTruthy();
  await select('cnv_bike');
  expect(screen.queryByText('Invoices')).toBeNull();
});

test('a suggested article leaves with its conversation; one that was searched for stays', async () => {
  await select('cnv_bike');
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('Squealing brakes');
  await press(/Squealing brakes/);
  expect(await screen.findByRole('heading', { level: 1, name: 'Squealing brakes' })).toBeTruthy();
  await select('cnv_bill');
  expect(screen.queryByRole('heading', { level: 1, name: 'Squealing brakes' })).toBeNull();

  await press(/Popular/);
  expect(await screen.findByRole('heading', { level: 1, name: 'Popular' })).toBeTruthy();
  await select('cnv_bike');
  expect(screen.getByRole('heading', { level: 1, name: 'Popular' })).toBeTruthy();
});

test('a double click inserts once, says so, and the article’s scripts never run', async () => {
  await select('cnv_bike');
  await press(/Popular/);
  const button = await screen.findByRole('button', { name: 'Insert in reply' });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(await screen.findByText('Inserted in the reply to Cleo Carter.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Inserted' }));
  await panel.host.settled();
  expect(panel.draft('dra_1')?.body).toBe('Hello <p><strong>Popular</strong></p><p>Words</p><img>');
  expect(used).toEqual(['Popular']);
  expect('ran' in window).toBe(false);
});

test('a draft that may not be edited is told in plain words', async () => {
  panel.host.change((world) => {
    for (const draft of world.drafts) draft.isEditable = false;
  });
  await select('cnv_bike');
  await press(/Popular/);
  fireEvent.click(await screen.findByRole('button', { name: 'Insert in reply' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Front refused, so nothing was inserted.');
  expect(used).toEqual([]);
});

test('going back finds the search as it was left', async () => {
  const field = await screen.findByRole('searchbox');
  fireEvent.change(field, { target: { value: 'brakes' } });
  await press(/Found for brakes/);
  await screen.findByText('Words');
  await press('Back to the search');
  expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('brakes');
  expect(screen.getByText('Found for brakes')).toBeTruthy();
});

test('arrow keys lead from the search to the articles and back', async () => {
  await screen.findByText('Popular');
  const field = screen.getByRole('searchbox');
  field.focus();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('Popular');
  fireEvent.keyDown(document.activeElement ?? field, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(field);
});
