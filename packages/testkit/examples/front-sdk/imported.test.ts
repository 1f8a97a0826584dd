import { expect, test } from '@frontyard/testkit';
// After the testkit, which has to be there first.
import Front, { contextUpdates } from '@frontapp/plugin-sdk';

test('who imports the SDK has the copy of the test that runs', async ({ host, officialSdk }) => {
  await Front.listTags();
  await officialSdk.listTags();
  expect(host.calls('listTags')).toHaveLength(2);
  expect(host.frames()).toHaveLength(1);
});

test('nothing of the test before is there', async ({ host }) => {
  expect(host.frames()).toEqual([]);
  const types: string[] = [];
  contextUpdates.subscribe(({ type }) => types.push(type));
  await host.settled();
  expect(types).toEqual(['singleConversation']);
});

test('a call without a host says what is missing', () => {
  expect(() => Front.listTags()).toThrow('Front.listTags was used where Front’s SDK has no host');
});
