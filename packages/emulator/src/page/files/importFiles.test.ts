import { expect, test } from 'vitest';
import { createHost } from '../../host/host.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { createPage } from '../state/page.ts';
import { importFiles } from './importFiles.ts';

const mail = (id: string, subject: string, date: string) =>
  new File(
    [
      `From: Zoe <zoe@z.example>\r\nTo: a@b.example\r\nSubject: ${subject}\r\nMessage-ID: <${id}@z.example>\r\nDate: ${date}\r\n\r\nHello`,
    ],
    `${id}.eml`,
  );

test('mails come into the account and the newest of them is selected', async () => {
  const page = createPage(createHost({ world: smallWorld() }));
  const count = page.host.world().conversations.length;
  await importFiles(page, [
    mail('new', 'New', 'Tue, 03 Mar 2026 10:00:00 +0000'),
    mail('old', 'Old', 'Mon, 02 Mar 2026 10:00:00 +0000'),
  ]);

  expect(page.host.world().conversations.length).toBe(count + 2);
  const [selected] = page.host.view().selectedIds;
  expect(page.host.world().conversations.find(({ id }) => id === selected)?.subject).toBe('New');
  expect(page.state.get().importReport).toMatchObject({ imported: 2, duplicates: 0, failed: 0 });
});

test('a file that is no mail is told as failed and keeps nothing else back', async () => {
  const page = createPage(createHost({ world: smallWorld() }));
  const twice = mail('one', 'One', 'Tue, 03 Mar 2026 10:00:00 +0000');
  await importFiles(page, [new File(['x'], 'notes.pdf'), twice]);
  expect(page.state.get().importReport).toMatchObject({ imported: 1, duplicates: 0, failed: 1 });

  await importFiles(page, [twice]);
  expect(page.state.get().importReport).toMatchObject({ imported: 0, duplicates: 1, failed: 0 });
  expect(page.host.world().conversations.filter(({ subject }) => subject === 'One')).toHaveLength(1);
});

test('what a plugin changes during an import is not lost', async () => {
  const page = createPage(createHost({ world: smallWorld() }));
  const importing = importFiles(page, [mail('one', 'One', 'Tue, 03 Mar 2026 10:00:00 +0000')]);
  page.host.change((world) => void (world.conversations[0]!.subject = 'Changed meanwhile'));
  await importing;

  const subjects = page.host.world().conversations.map(({ subject }) => subject);
  expect(subjects).toContain('Changed meanwhile');
  expect(subjects).toContain('One');
});
