import { expect, test } from 'vitest';
import { patchWorld } from '../../world/patchWorld.ts';
import { parseWorld } from '../../world/parseWorld.ts';
import { supportWorld } from '../../world/samples/index.ts';
import { fieldPaths, matchingFields } from './fieldPaths.ts';

const world = parseWorld(supportWorld());

test('every field that is offered is found by its path', () => {
  const fields = fieldPaths(world, []);
  const steps = fields.map(({ path, value }) => ({ op: 'test', path, value }));
  expect(steps.length).toBeGreaterThan(500);
  expect(patchWorld(world, steps)).toEqual(world);
  expect(fields.filter(({ path }) => path.endsWith('/data'))).toEqual([]);
});

test('the fields of what is selected stand first, and words find the others', () => {
  const fields = fieldPaths(world, ['cnv_refund']);
  expect(fields[0]?.path).toBe('/conversations/cnv_refund/id');
  expect(matchingFields(fields, 'lena NAME').map(({ path }) => path)).toContain('/contacts/crd_lena/name');
  expect(matchingFields(fields, '/company/name')[0]).toEqual({
    path: '/company/name',
    value: 'Northwind Bikes',
  });
  expect(matchingFields(fields, '', 3)).toHaveLength(3);
});
