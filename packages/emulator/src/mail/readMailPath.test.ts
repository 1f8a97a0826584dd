import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EmulatorError } from '../errors.ts';
import { readMailPath, type IgnoredFile } from './readMailPath.ts';

test('a folder gives its mails and those of the folders in it, sorted; other files are told', async () => {
  const folder = await folderOf({ 'b.eml': 'B', 'a/z.MBOX': 'Z', 'a/note.txt': 'no', 'c.eml/d.eml': 'D' });
  const ignored: IgnoredFile[] = [];

  const files = await readMailPath(folder, (file) => ignored.push(file));

  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a/z.MBOX', 'Z'],
    ['b.eml', 'B'],
    ['c.eml/d.eml', 'D'],
  ]);
  expect(ignored).toEqual([{ name: 'a/note.txt', reason: 'It is not an .eml or .mbox file' }]);
});

test('a single file is taken whatever it is called', async () => {
  const folder = await folderOf({ Inbox: 'From a' });

  expect((await readMailPath(join(folder, 'Inbox'))).map(({ name }) => name)).toEqual(['Inbox']);
});

test('links do not lead out of the folder, nor round in a circle', async () => {
  const outside = await folderOf({ 'secret.eml': 'S' });
  const folder = await folderOf({ 'a.eml': 'A', 'in/b.eml': 'B' });
  await symlink(join(outside, 'secret.eml'), join(folder, 'file.eml'));
  await symlink(outside, join(folder, 'out'));
  await symlink(folder, join(folder, 'in', 'circle'));
  await symlink(join(folder, 'a.eml'), join(folder, 'twice.eml'));
  await symlink(join(folder, 'gone.eml'), join(folder, 'lost.eml'));
  const ignored: IgnoredFile[] = [];

  const files = await readMailPath(folder, (file) => ignored.push(file));

  expect(files.map(({ name }) => name)).toEqual(['a.eml', 'in/b.eml']);
  expect(ignored).toEqual([
    { name: 'file.eml', reason: 'It leads out of the folder' },
    { name: 'in/circle', reason: 'It is a link to what was read already' },
    { name: 'lost.eml', reason: 'It cannot be read' },
    { name: 'out', reason: 'It leads out of the folder' },
    { name: 'twice.eml', reason: 'It is a link to what was read already' },
  ]);
});

test.each([
  ['nowhere', 'There is no such file or folder'],
  ['.', 'There is no .eml or .mbox file in this folder'],
])('asked for %s, it says what is missing', async (path, reason) => {
  const folder = await folderOf({ 'readme.txt': 'x' });

  const error: unknown = await readMailPath(join(folder, path)).catch((cause: unknown) => cause);

  expect(EmulatorError.is(error, 'BAD_MAIL') && error.message).toContain(reason);
});

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
