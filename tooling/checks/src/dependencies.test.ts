import { expect, test } from 'vitest';
import { findWrongDependencies } from './dependencies.ts';

const find = (file: string, text: string) => findWrongDependencies([{ file, text }]);

test('the contract depends on none of our packages', () => {
  expect(find('packages/sdk-types/src/a.ts', "import { x } from '@frontyard/sdk';")).toHaveLength(1);
});

test("the plugin's end never knows the emulator, but its tests may", () => {
  const text = "import { createHost } from '@frontyard/emulator';";
  expect(find('packages/sdk/src/connect.ts', text)).toHaveLength(1);
  expect(find('packages/sdk/src/connect.test.ts', text)).toEqual([]);
});

test('an export from counts as well, also over several lines and for a subpath', () => {
  const text = "export {\n  a,\n  b,\n} from '@frontyard/emulator/server';";
  expect(find('packages/ui-kit/src/index.ts', text)).toHaveLength(1);
});

test('web code may take types from its server, and nothing else', () => {
  const file = 'apps/crm-link/web/App.tsx';
  expect(find(file, "import type { Note } from '../server/notes.ts';")).toEqual([]);
  expect(find(file, "import { notes } from '../server/notes.ts';")).toHaveLength(1);
});

test('what is allowed passes', () => {
  expect(
    find(
      'apps/crm-link/web/main.tsx',
      "import { connect } from '@frontyard/sdk';\nimport '@frontyard/ui-kit/styles.css';",
    ),
  ).toEqual([]);
  expect(find('apps/crm-link/server/app.ts', "import { createPluginApp } from '@frontyard/server';")).toEqual(
    [],
  );
});
