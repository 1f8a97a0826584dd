import { FaultSet, createHost } from '@frontyard/emulator';
import { expect, test } from 'vitest';
import { faultScenes } from './faultScenes.ts';

test('every fault of the emulator has a scene in which it is on', () => {
  const scenes = faultScenes(['tag']);
  expect(scenes.map(({ name }) => name)).toEqual([...Object.keys(FaultSet.shape), 'answers too late']);
  for (const { faults, name } of scenes.slice(0, -1)) {
    const host = createHost();
    host.faults.set({ plugins: { '*': faults } });
    expect(host.faults.of('any')[name as keyof FaultSet], name).not.toEqual(
      FaultSet.parse({})[name as keyof FaultSet],
    );
  }
});
