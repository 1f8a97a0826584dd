// @vitest-environment jsdom
import { describeFaults } from '@frontyard/testkit/faults';
import { fireEvent, screen } from '@testing-library/react';
import config from '../plugin.config.ts';
import type { KnowledgeApi } from './api.ts';
import { App } from './App.tsx';
import { mailWorld } from './testing/openPanel.ts';

/** Our own server: one article for everything that is asked. */
const api: KnowledgeApi = {
  search: async () => ({
    order: 'relevance',
    articles: [{ id: 'brakes', title: [{ text: 'Brakes', isMatch: false }], excerpt: [], tags: [] }],
  }),
  read: async (id) => ({
    id,
    slug: id,
    title: 'Brakes',
    summary: 'How to mend them',
    tags: [],
    html: '<p>Tighten the cable.</p>',
    text: 'Tighten the cable.',
    url: null,
    updatedAt: '2026-03-01T00:00:00Z',
  }),
  countUse: async () => undefined,
};

describeFaults({
  name: config.title,
  methods: config.methods,
  world: mailWorld(),
  show: (bridge) => <App api={api} bridge={bridge} />,
  async act() {
    const [article] = screen.queryAllByRole('button', { name: /Brakes/ });
    if (!article) return;
    fireEvent.click(article);
    const insert = await screen.findByRole('button', { name: /Insert in reply|Start a reply/ });
    fireEvent.click(insert);
  },
});
