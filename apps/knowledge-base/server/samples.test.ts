import { expect, test } from 'vitest';
import { readSamples } from './addSamples.ts';
import { plainText } from './plainText.ts';
import { renderMarkdown } from './renderMarkdown.ts';

test('every sample is an article of a length people read', async () => {
  const samples = await readSamples();
  expect(samples.length).toBeGreaterThanOrEqual(30);
  for (const { slug, body, tags } of samples) {
    const count = plainText(renderMarkdown(body)).split(/\s+/).length;
    expect.soft(count, slug).toBeGreaterThan(79);
    expect.soft(count, slug).toBeLessThan(251);
    expect.soft(tags.length, slug).toBeGreaterThan(1);
  }
});

test('titles and addresses are there once', async () => {
  const samples = await readSamples();
  expect(new Set(samples.map(({ title }) => title))).toHaveProperty('size', samples.length);
  for (const { slug, url } of samples) if (url) expect(url.endsWith(`/${slug}`), slug).toBe(true);
});
