import { expect, test } from 'vitest';
import { byId } from '../world/find.ts';
import { openCurrentPage, testHost } from '../../tests/support/pages.ts';

const DRAFT = { content: { body: '<p>one three</p>', type: 'html' } };
const insertion = { updateMode: 'insert', content: { body: '<b>two</b>', type: 'html' } };

async function withDraft() {
  const host = testHost();
  const page = await openCurrentPage(host);
  await page.call('createDraft', [DRAFT]);
  const id = host.world().drafts.at(-1)?.id ?? '';
  const body = () => byId(host.world().drafts, id)?.body;
  return { host, page, id, body };
}

test('what a plugin inserts goes where the teammate is writing', async () => {
  const { host, page, id, body } = await withDraft();
  host.writeWith({
    draftId: id,
    insert: (content) => ({ body: `<p>one ${content.body} three</p>`, type: 'html' }),
  });
  await page.call('updateDraft', [id, insertion]);
  expect(body()).toBe('<p>one <b>two</b> three</p>');
});

test('it goes to the end where nobody has the draft open', async () => {
  const { host, page, id, body } = await withDraft();
  const stop = host.writeWith({ draftId: id, insert: () => ({ body: 'never', type: 'html' }) });
  stop();
  host.writeWith({ draftId: 'dra_another', insert: () => ({ body: 'never', type: 'html' }) });
  await page.call('updateDraft', [id, insertion]);
  expect(body()).toBe('<p>one three</p><b>two</b>');
});

test('a locked draft is not inserted into, whoever has it open', async () => {
  const { host, page, id, body } = await withDraft();
  host.change((world) => world.drafts.forEach((draft) => (draft.isEditable = false)));
  let asked = 0;
  host.writeWith({
    draftId: id,
    insert: (content) => {
      asked += 1;
      return content;
    },
  });
  const answer = await page.call('updateDraft', [id, insertion]);
  expect(answer).toMatchObject({ type: 'function_error' });
  expect([asked, body()]).toEqual([0, '<p>one three</p>']);
});
