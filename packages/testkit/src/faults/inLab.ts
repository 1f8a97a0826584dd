import type { World, WorldInput } from '@frontyard/emulator';
import { connect, type Bridge } from '@frontyard/sdk';
import type { MethodName, Platform } from '@frontyard/sdk-types';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, vi } from 'vitest';
import { createTestHost, type TestHost } from '../host/createTestHost.ts';
import { PATIENCE, type FaultScene } from './faultScenes.ts';
import { tellingTexts } from './seenData.ts';
import { withholdRights } from './withholdRights.ts';

export interface PluginUnderFaults {
  readonly name: string;
  /** The methods it calls: those of its `plugin.config.ts`. */
  readonly methods: readonly MethodName[];
  /** Its root component. */
  show(bridge: Bridge): ReactElement | Promise<ReactElement>;
  /** Does what writes something, as a teammate would: presses a button. Where there is nothing to press, it does nothing. */
  act(): Promise<void>;
  /** A world with at least two conversations; the small one when absent. */
  readonly world?: WorldInput;
  readonly platform?: Platform;
}

const READS = /^(list|fetch|open|search|copy|display|dismiss|download)/;

/**
 * Takes a plugin through one scene: the fault comes, something is written, another conversation is opened, and the fault ends.
 * @param since whether the fault is there before the plugin is, or comes while it is open
 * @throws AssertionError which says what the plugin did wrong
 */
export async function inLab(
  plugin: PluginUnderFaults,
  scene: FaultScene,
  since: 'start' | 'open',
): Promise<void> {
  const lab = openLab(plugin);
  const { host, bridge, first, second } = lab;
  // A page has its rights from the moment it is loaded.
  const giveBack = withholdRights(scene.faults);
  try {
    if (since === 'start') host.fault(scene.faults);
    render(await plugin.show(bridge));
    if (since === 'open') await vi.waitFor(() => lab.expectShown(first));
    host.fault(scene.faults);
    await lab.calm();
    await vi.waitFor(() => lab.expectSound());

    await plugin.act();
    await lab.calm();
    await vi.waitFor(() => lab.expectSound());
    lab.expectNoDoubleWrite();

    host.select([second]);
    await lab.calm();
    await vi.waitFor(() => lab.expectSound());

    host.fault({});
    host.select([first]);
    await lab.calm();
    await vi.waitFor(() => lab.expectShownOrSaid(first));
    await vi.waitFor(() => lab.expectSound());
    lab.expectNoDoubleWrite();
  } finally {
    giveBack();
    bridge.close();
    host.closeAll();
  }
}

/**
 * Whether the lab can find anything: where nothing goes wrong, the plugin shows its conversation, and what `act` does is written once.
 * @throws AssertionError where the scenes would prove nothing
 */
export async function withoutFaults(plugin: PluginUnderFaults): Promise<void> {
  const lab = openLab(plugin);
  try {
    render(await plugin.show(lab.bridge));
    await vi.waitFor(() => lab.expectShown(lab.first));
    await plugin.act();
    await lab.calm();
    await vi.waitFor(() => lab.expectOneWrite());
  } finally {
    lab.bridge.close();
    lab.host.closeAll();
  }
}

interface Lab {
  readonly host: TestHost;
  readonly bridge: Bridge;
  readonly first: string;
  readonly second: string;
  /** Until everything under way has ended, at the latest by the plugin's own patience. */
  calm(): Promise<void>;
  expectShown(id: string): void;
  expectShownOrSaid(id: string): void;
  /** Not blank, and nothing of another conversation. */
  expectSound(): void;
  expectNoDoubleWrite(): void;
  expectOneWrite(): void;
}

function openLab({ world, platform }: PluginUnderFaults): Lab {
  const host = createTestHost({ world, platform });
  const page = host.openPage();
  const bridge = connect({ window: page, host: page.parent, timeout: PATIENCE, callTimeout: PATIENCE });
  const [first = '', second = ''] = host.world().conversations.map(({ id }) => id);
  const texts = tellingTexts(host.world() as World);
  const writes = () =>
    host
      .calls()
      .filter(({ name }) => !READS.test(name))
      .map(({ name, args }) => `${name}(${JSON.stringify(args)})`);
  const shows = (id: string) => (texts.get(id) ?? []).some((text) => panelText().includes(text));

  return {
    host,
    bridge,
    first,
    second,
    async calm() {
      await host.settled();
      // Made after everything else and as patient, it ends after everything else.
      await bridge.host.listTags().catch(() => undefined);
      await host.settled();
    },
    expectShown: (id) => expect(shows(id), `the panel shows ${id}: ${panelText()}`).toBe(true),
    expectShownOrSaid: (id) =>
      expect(shows(id) || says(), `the panel shows ${id}, or says what is wrong: ${panelText()}`).toBe(true),
    expectSound() {
      expect(panelText().trim(), 'the panel is not blank').not.toBe('');
      const told = toldConversation(host);
      const others = [...texts.keys()].filter((id) => id !== told && shows(id));
      expect(others, `conversations shown beside ${told ?? 'none'}, which Front told of`).toEqual([]);
    },
    expectNoDoubleWrite() {
      const written = writes();
      expect(written, 'each write is made once').toEqual([...new Set(written)]);
    },
    expectOneWrite: () =>
      expect(writes(), 'act() writes once where nothing goes wrong, or the lab proves nothing').toHaveLength(
        1,
      ),
  };
}

/** What a teammate reads, the values of fields included. */
function panelText(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
    ({ value }) => value,
  );
  return [document.body.textContent, ...fields].join('\n');
}

/** Whether the panel tells of a failure, as assistive technology hears it too: an empty place for it says nothing. */
function says(): boolean {
  return [...document.querySelectorAll<HTMLElement>('[role="alert"], [role="status"]')].some(
    (each) => each.textContent.trim() !== '' && isSeen(each),
  );
}

function isSeen(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"]')) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { display, visibility } = getComputedStyle(each);
    if (display === 'none' || (each === element && visibility === 'hidden')) return false;
  }
  return true;
}

/** The conversation of the newest context the plugin has been sent. */
function toldConversation(host: TestHost): string | undefined {
  const told = host.log
    .entries()
    .findLast(({ direction, type }) => direction === 'out' && type === 'context_update');
  return (told?.data as { conversation?: { id: string } } | undefined)?.conversation?.id;
}
