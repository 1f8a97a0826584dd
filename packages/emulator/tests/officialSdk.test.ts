import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';
import { createHost, openInMemory, steppingClock } from '../src/index.ts';

test("Front's own SDK cannot tell the emulator from Front", async () => {
  const host = createHost({
    clock: steppingClock('2026-03-02T09:00:00Z'),
    plugins: [{ name: 'p', title: 'P', url: 'http://localhost/p', secret: 's' }],
  });
  const page = new EventTarget();
  const { parent } = openInMemory(host, 'p', page);
  vi.stubGlobal('window', Object.assign(page, { parent }));
  const Front = createRequire(import.meta.url)('@frontapp/plugin-sdk').default;

  const draft = await Front.createDraft({ content: { body: 'Hi', type: 'text' } });

  expect(host.world().drafts.find(({ id }) => id === draft.id)?.body).toBe('Hi');
});
