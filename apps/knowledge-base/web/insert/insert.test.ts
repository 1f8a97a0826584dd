import { PluginError } from '@frontyard/sdk';
import { describe, expect, test } from 'vitest';
import { audienceOf } from '../audience.ts';
import { openPanel } from '../testing/openPanel.ts';
import type { OpenPanel } from '../testing/openPanel.ts';
import { copiedText, insertedHtml } from './content.ts';
import { insert } from './insert.ts';
import { insertWay } from './insertWay.ts';

function look({ bridge }: OpenPanel) {
  if (!bridge.context) throw new Error('Front has told nothing yet.');
  const audience = audienceOf(bridge.context);
  return { key: audience.key, way: insertWay(audience, bridge.can) };
}

describe('where an article goes', () => {
  test('on a desktop, into the reply that is open', async () => {
    const panel = await openPanel();
    await panel.select('cnv_bike');
    const { key, way } = look(panel);
    expect(way).toBe('insert');
    await insert(panel.bridge, key, 'insert', '<p>Oil it.</p>');
    expect(panel.draft('dra_1')?.body).toBe('Hello <p>Oil it.</p>');
  });

  test('on a desktop without a reply, into a new one to the newest message', async () => {
    const panel = await openPanel();
    await panel.select('cnv_bill');
    const { key, way } = look(panel);
    expect(way).toBe('reply');
    await insert(panel.bridge, key, 'reply', '<p>Sorry.</p>');
    const started = panel.host.world().drafts.find(({ conversationId }) => conversationId === 'cnv_bill');
    expect(started).toMatchObject({ body: '<p>Sorry.</p>', replyType: 'reply', originalMessageId: 'msg_3' });
  });

  test.each(['ios', 'android'] as const)('on %s, into a new reply', async (platform) => {
    const panel = await openPanel({ platform });
    await panel.select('cnv_bike');
    const { key, way } = look(panel);
    expect(way).toBe('reply');
    await insert(panel.bridge, key, 'reply', '<p>Oil it.</p>');
    const started = panel.host.world().drafts.filter(({ conversationId }) => conversationId === 'cnv_bike');
    expect(started.map(({ body, originalMessageId }) => [body, originalMessageId])).toContainEqual([
      '<p>Oil it.</p>',
      'msg_2',
    ]);
    expect(panel.draft('dra_1')?.body).toBe('Hello ');
  });

  test('in the composer, into that draft; on a phone to the clipboard', async () => {
    const desktop = await openPanel({ entryPoint: 'COMPOSER_TOOLBAR', draftId: 'dra_1' });
    const { key, way } = look(desktop);
    expect(way).toBe('insert');
    await insert(desktop.bridge, key, 'insert', '<p>Oil it.</p>');
    expect(desktop.draft('dra_1')?.body).toBe('Hello <p>Oil it.</p>');

    const phone = await openPanel({ entryPoint: 'COMPOSER_TOOLBAR', draftId: 'dra_1', platform: 'ios' });
    expect(look(phone).way).toBe('copy');
  });

  test('with no conversation, or several, to the clipboard', async () => {
    const panel = await openPanel();
    expect(look(panel).way).toBe('copy');
    await panel.select('cnv_bike', 'cnv_bill');
    expect(look(panel).way).toBe('copy');
  });

  test('never into another conversation than the one the button spoke of', async () => {
    const panel = await openPanel();
    await panel.select('cnv_bill');
    const { key } = look(panel);
    await panel.select('cnv_bike');
    const refused = await insert(panel.bridge, key, 'insert', '<p>x</p>').catch((error: unknown) => error);
    expect(PluginError.is(refused, 'STALE_CONTEXT')).toBe(true);
    expect(panel.draft('dra_1')?.body).toBe('Hello ');
  });

  test('a reply is not started when the conversation changes on the way', async () => {
    const panel = await openPanel();
    await panel.select('cnv_bill');
    const started = insert(panel.bridge, look(panel).key, 'reply', '<p>x</p>').catch(
      (error: unknown) => error,
    );
    panel.host.select(['cnv_bike']);
    expect(PluginError.is(await started, 'STALE_CONTEXT')).toBe(true);
    expect(panel.host.world().drafts).toHaveLength(1);
  });
});

describe('what goes into a reply', () => {
  const article = { title: 'A <b> & "c"', url: 'https://help.example/a?x="1"&y', text: 'Words' };

  test('the article under its title, with its address', () => {
    expect(insertedHtml({ ...article, url: null }, '<p>Words</p>', 'article')).toBe(
      '<p><strong>A &lt;b&gt; &amp; &quot;c&quot;</strong></p><p>Words</p>',
    );
    expect(insertedHtml(article, '<p>Words</p>', 'article')).toContain(
      'href="https://help.example/a?x=&quot;1&quot;&amp;y"',
    );
  });

  test('or only a link to it', () => {
    expect(insertedHtml(article, '<p>Words</p>', 'link')).not.toContain('Words');
  });

  test('the clipboard gets plain words', () => {
    expect(copiedText(article)).toBe('A <b> & "c"\n\nWords\n\nhttps://help.example/a?x="1"&y');
  });
});
