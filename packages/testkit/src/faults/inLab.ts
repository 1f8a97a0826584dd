import { expect, vi } from 'vitest';
import type { FaultScene } from './faultScenes.ts';
import { openLab } from './lab.ts';
import type { PluginUnderFaults } from './PluginUnderFaults.ts';

/**
 * Takes a plugin through one scene: the fault comes, something is written, another conversation is opened, and the fault ends.
 * Faults of the page itself, its address and its rights, come and go with the page being loaded anew.
 * @param since whether the fault is there before the plugin is, or comes while it is open
 * @param options.timeout how long a plugin has to come right once everything is calm, in milliseconds
 * @throws AssertionError which says what the plugin did wrong
 */
export async function inLab(
  plugin: PluginUnderFaults,
  scene: FaultScene,
  since: 'start' | 'open',
  { timeout = 10_000 } = {},
): Promise<void> {
  const lab = openLab(plugin);
  const { host, first, second } = lab;
  const expectSound = async () => {
    await lab.calm();
    await vi.waitFor(() => lab.expectSound(), { timeout });
  };
  try {
    await lab.load(since === 'start' ? scene.faults : {});
    if (since === 'open') await vi.waitFor(() => lab.expectShown(first));
    await lab.change(scene.faults);
    await expectSound();

    await plugin.act(host);
    await expectSound();
    lab.expectNoDoubleWrite();

    host.select([second]);
    await lab.expectNothingLeft();
    await expectSound();

    await lab.change({});
    host.select([first]);
    await lab.calm();
    await vi.waitFor(() => lab.expectShownOrSaid(first), { timeout });
    await expectSound();
    lab.expectNoDoubleWrite();
  } finally {
    lab.close();
  }
}

/**
 * Whether the lab can find anything: where nothing goes wrong, the plugin shows its conversation, and what `act` does is written once.
 * @throws AssertionError where the scenes would prove nothing
 */
export async function withoutFaults(plugin: PluginUnderFaults, { timeout = 10_000 } = {}): Promise<void> {
  const lab = openLab(plugin);
  try {
    await lab.load({});
    await vi.waitFor(() => lab.expectShown(lab.first));
    await plugin.act(lab.host);
    await lab.calm();
    await vi.waitFor(() => lab.expectOneWrite(), { timeout });
    expect(lab.glimpses(), 'conversations that were not open are never shown').toEqual([]);
  } finally {
    lab.close();
  }
}
