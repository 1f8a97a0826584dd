import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSamples } from './addSamples.ts';
import { addArticles } from './articles.ts';
import { DATABASES } from './testing/databases.ts';
import { openTestApp, titles } from './testing/openTestApp.ts';
import type { Account } from './testing/openTestApp.ts';

describe.each(DATABASES)('search over $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof openTestApp>>;
  let shop: Account;
  let odd: Account;

  beforeAll(async () => {
    opened = await openTestApp(open);
    [shop, odd] = [await opened.account(), await opened.account()];
    await addSamples(opened.forTenant, shop.tenant);
    await opened.forTenant(odd.tenant, (tx) =>
      addArticles(tx, odd.tenant, [
        {
          slug: 'rueckgabe',
          title: 'Rückgabe und Umtausch',
          summary: 'Größen',
          tags: ['straße'],
          body: 'Öffnungszeiten: täglich.',
        },
        {
          slug: 'contact',
          title: 'Contact',
          summary: 'Write',
          tags: [],
          body: 'Mail to help@shop.example or see shop.example/faq.',
        },
        {
          slug: 'cafe',
          title: 'Café in the showroom',
          summary: 'Coffee',
          tags: [],
          body: 'Espresso for 3.50, NW-500.',
        },
        {
          slug: 'hostile',
          title: '<img src=x onerror=alert(1)>',
          summary: '&lt;b&gt;',
          tags: [],
          body: 'zebra',
        },
      ]),
    );
  });
  afterAll(() => opened.close());

  test.each([
    ['my bike arrived with a bent fork', 'The parcel or bike arrived damaged'],
    ['how many kilometers can I ride with 500 Wh', 'How far does the battery go?'],
    ['the display shows E52', 'Error codes on the display'],
    ['I forgot my password and get no email', 'Signing in and resetting the password'],
    ['stolen last night', 'My bike was stolen'],
    ['puncture rear wheel', 'Fixing a flat tyre'],
    ['please add our VAT number to the invoice', 'Getting an invoice or changing it'],
    ['can my employer lease it', 'Leasing a bike through your employer'],
  ])('“%s” finds the right article first', async (question, title) => {
    expect(titles(await shop.found(question, 'message'))[0]).toBe(title);
  });

  test('a question finds articles that have only some of its words', async () => {
    const { order, articles } = await shop.found(
      'hello there, does anyone xyzzy know about squealing brakes?',
    );
    expect(order).toBe('relevance');
    expect(titles({ order, articles })[0]).toBe('Brakes squeal, rub or feel soft');
  });

  test('while typing, the beginning of the last word is enough', async () => {
    for (const text of ['squ', 'brakes sque', 'Squea']) {
      expect(titles(await shop.found(text))[0]).toBe('Brakes squeal, rub or feel soft');
    }
    expect((await shop.found('sque ')).articles).toEqual([]);
    expect((await shop.found('sque', 'message')).articles).toEqual([]);
  });

  test('words are found in all their forms', async () => {
    expect(titles(await shop.found('charge'))).toContain('The battery does not charge');
    expect(titles(await shop.found('returned'))).toContain('Returning a bike within 30 days');
  });

  test('a title counts more than a body', async () => {
    expect(titles(await shop.found('refund'))[0]).toBe('When do I get my refund?');
  });

  test.each([
    ['Rückgabe', 'Rückgabe und Umtausch'],
    ['ruckgabe', 'Rückgabe und Umtausch'],
    ['RÜCKGABE', 'Rückgabe und Umtausch'],
    ['Ru\u0308ckgabe', 'Rückgabe und Umtausch'],
    ['strasse', 'Rückgabe und Umtausch'],
    ['Straße', 'Rückgabe und Umtausch'],
    ['grössen', 'Rückgabe und Umtausch'],
    ['offnungszeiten', 'Rückgabe und Umtausch'],
    ['cafe', 'Café in the showroom'],
    ['help@shop.example', 'Contact'],
    ['shop.example/faq', 'Contact'],
    ['faq', 'Contact'],
    ['3.50', 'Café in the showroom'],
    ['nw-500', 'Café in the showroom'],
    ['NW500 nw 500', 'Café in the showroom'],
  ])('%s is found', async (text, title) => {
    expect(titles(await odd.found(text))[0]).toBe(title);
  });

  test('what was found is marked, with its accents', async () => {
    const [first] = (await odd.found('ruckg')).articles;
    expect(first?.title).toEqual([{ text: 'Rückgabe und Umtausch', isMatch: false }]);
    const [exact] = (await odd.found('Rückgabe')).articles;
    expect(exact?.title).toEqual([
      { text: 'Rückgabe', isMatch: true },
      { text: ' und Umtausch', isMatch: false },
    ]);
  });

  test('the excerpt is the passage that fits, else the summary', async () => {
    const { articles } = await shop.found('Switzerland');
    const excerpt = articles[0]?.excerpt ?? [];
    expect(excerpt.find(({ isMatch }) => isMatch)?.text).toBe('Switzerland');
    const byTitle = (await odd.found('umtausch')).articles[0]?.excerpt;
    expect(byTitle).toEqual([{ text: 'Größen', isMatch: false }]);
  });

  test('hostile words in an article stay words', async () => {
    const [first] = (await odd.found('zebra')).articles;
    expect(first?.title).toEqual([{ text: '<img src=x onerror=alert(1)>', isMatch: false }]);
    expect(first?.excerpt).toEqual([{ text: 'zebra', isMatch: true }]);
  });

  test.each(['', '   ', '?!…', '"', "'", '\\', '\u0000', '&|!():*<->', '😀', 'the is a', '\ud800'])(
    'where there is nothing to look for (%j), the popular articles come',
    async (text) => {
      const answer = await shop.found(text);
      expect(answer.order).toBe('popular');
      expect(answer.articles).toHaveLength(10);
    },
  );

  test.each([
    `battery'); drop schema knowledge_base cascade; --`,
    `battery' | 'x`,
    `"battery" & !`,
    'battery:* & (',
    'battery\\',
    'battery\u0000',
    'battery <-> "',
    '%battery%',
    '$1 battery',
  ])('%j is only words', async (text) => {
    expect(titles(await shop.found(text)).join()).toContain('battery');
  });

  test('a word nobody wrote finds nothing', async () => {
    expect(await shop.found('xyzzyplugh')).toEqual({ order: 'relevance', articles: [] });
  });

  test('a pasted mail of 10,000 characters is answered', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `w${index.toString(36)}rd`);
    const mail = `The battery of my bike does not charge any more. ${words.join(' ')}`.slice(0, 10_000);
    expect(titles(await shop.found(mail, 'message')).slice(0, 2)).toContain('The battery does not charge');
    const one = await shop.found('battery'.repeat(1400), 'message');
    expect(one.articles).toEqual([]);
  });
});
