import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWorld } from './readWorld.ts';

test.each([
  [undefined, 'Northwind Bikes'],
  ['support', 'Northwind Bikes'],
  ['logistics', 'Tidewater Freight'],
  ['sales', 'Everlume'],
])('the sample %s is named by --world', async (name, company) => {
  expect((await readWorld(name)).world.company.name).toBe(company);
});

test('what is no sample is a file, and a missing one is told', async () => {
  await expect(readWorld('no-such-world.json')).rejects.toMatchObject({ code: 'BAD_WORLD' });
});

test('answers of the Core API are added from a folder, and what is wrong becomes a notice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'api-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(
    join(folder, 'a.json'),
    JSON.stringify({
      _results: [
        { id: 'cnv_api', subject: 'From the API' },
        { id: 'cnv_bad', subject: 7 },
      ],
    }),
  );
  const { world, notices } = await readWorld('sales', { api: [folder] });
  expect(world.conversations.at(-1)?.subject).toBe('From the API');
  expect(notices).toEqual([expect.stringMatching(/^a\.json\[1\] cnv_bad: subject: /)]);
  await expect(readWorld('sales', { api: [join(folder, 'none')] })).rejects.toMatchObject({
    code: 'BAD_API_FILE',
  });
});
