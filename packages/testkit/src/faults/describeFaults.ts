import { describe, expect, test } from 'vitest';
import { faultScenes } from './faultScenes.ts';
import { standInForImports } from '../host/importedSdk.ts';
import { inLab, withoutFaults } from './inLab.ts';
import type { PluginUnderFaults } from './PluginUnderFaults.ts';

standInForImports();

/**
 * Puts a plugin through every fault of the emulator, and asserts of each: the panel is not blank; it does not show
 * the data of another conversation than the one Front told it of, not even for a moment; one press of a button writes
 * once, to Front and to the plugin's own server; and once the fault is over, the plugin works again or says what is wrong. Needs a DOM, as with `// @vitest-environment jsdom`.
 */
export function describeFaults(plugin: PluginUnderFaults): void {
  describe(`${plugin.name} when things go wrong`, () => {
    test('without them it shows its conversation, and writes once', async () => {
      await expect(withoutFaults(plugin)).resolves.toBeUndefined();
    });
    for (const scene of faultScenes(plugin.methods)) {
      test(`from the start: ${scene.name} (${scene.what})`, async () => {
        await expect(inLab(plugin, scene, 'start')).resolves.toBeUndefined();
      });
      test(`while it is open: ${scene.name} (${scene.what})`, async () => {
        await expect(inLab(plugin, scene, 'open')).resolves.toBeUndefined();
      });
    }
  });
}
