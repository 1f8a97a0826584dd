import { expect, test } from 'vitest';
import { createNews } from './news.ts';

const changed = (plugin: string) => ({ plugin, type: 'changed', text: 'x' }) as const;

test('each reader is told what is new to it, once', () => {
  const news = createNews();
  expect(news.after(0)).toEqual({ count: 0, news: [] });
  news.tell(changed('a'));
  news.tell(changed('b'));
  expect(news.after(0).news.map(({ plugin }) => plugin)).toEqual(['a', 'b']);
  expect(news.after(1)).toMatchObject({ count: 2, news: [{ plugin: 'b' }] });
  expect(news.after(2).news).toEqual([]);
});

test('a reader of another run, or one that slept, gets no more than is kept', () => {
  const news = createNews();
  expect(news.after(7).news).toEqual([]);
  for (let index = 0; index < 500; index += 1) news.tell(changed(`p${index}`));
  expect(news.after(0).news).toHaveLength(100);
  expect(news.after(0).news.at(-1)?.plugin).toBe('p499');
});

test('trouble lasts until the server is there again', () => {
  const news = createNews();
  news.tell({ plugin: 'a', type: 'down', text: 'It has ended.' });
  expect([news.trouble('a'), news.trouble('b')]).toEqual(['It has ended.', undefined]);
  news.tell({ plugin: 'a', type: 'up', text: 'Back.' });
  expect(news.trouble('a')).toBeUndefined();
});
