import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { nodeMistake } from './nodeMistake.ts';

test.each(['18.20.0', '20.20.2', '22.17.1'])('Node %s is told to be too old', (version) => {
  expect(nodeMistake(version)).toContain(`this is ${version}`);
});

test.each(['22.18.0', '22.23.5', '24.0.0', '26.1.0'])('Node %s is not', (version) => {
  expect(nodeMistake(version)).toBeUndefined();
});

test('the package says the same', async () => {
  const file = new URL('../package.json', import.meta.url);
  const { engines: stated } = JSON.parse(await readFile(file, 'utf8')) as { engines: { node: string } };
  expect(nodeMistake(stated.node.replace(/^>=/, ''))).toBeUndefined();
  expect(nodeMistake('22.17.9')).toContain(stated.node.replace(/^>=/, ''));
});
