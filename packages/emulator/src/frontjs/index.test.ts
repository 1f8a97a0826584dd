// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WARNINGS } from './errors.ts';

const page = globalThis as { Front?: unknown };

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  delete page.Front;
});

test('loading the library defines Front, and says why an unframed page stays silent', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();

  await import('./index.ts');

  expect(page.Front).toMatchObject({
    visible: false,
    on: expect.any(Function),
    insertHTML: expect.any(Function),
  });
  expect(warn.mock.calls).toEqual([[`[Front] ${WARNINGS.NOT_FRAMED}`]]);
});

test('a Front that is there already stays', async () => {
  const earlier = { mine: true };
  page.Front = earlier;

  await import('./index.ts');

  expect(page.Front).toBe(earlier);
});
