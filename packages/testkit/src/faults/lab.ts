import type { FaultSet, World } from '@frontyard/emulator';
import { expect, vi } from 'vitest';
import { createTestHost, type TestHost } from '../host/createTestHost.ts';
import { loadPage, type LoadedPage } from './loadPage.ts';
import { panelText, saysWhatIsWrong } from './panelText.ts';
import type { PluginUnderFaults } from './PluginUnderFaults.ts';
import { tellingTexts } from './seenData.ts';
import { contextsOf, toldConversation } from './toldConversation.ts';
import { watchPanel } from './watchPanel.ts';
import { watchRequests } from './watchRequests.ts';

/** A plugin on a host of its own, with everything that is asked of it. */
export interface Lab {
  readonly host: TestHost;
  /** Two conversations; the first one is open in the beginning. */
  readonly first: string;
  readonly second: string;
  /** Loads the plugin's page, with the faults there from the start. */
  load(faults: Partial<FaultSet>): Promise<void>;
  /** Other faults from now on; the page is loaded anew where they change its address or its rights. */
  change(faults: Partial<FaultSet>): Promise<void>;
  /** Until everything under way has ended, at the latest by the plugin's own patience. */
  calm(): Promise<void>;
  expectShown(id: string): void;
  expectShownOrSaid(id: string): void;
  /** Not blank, and nothing of another conversation, nor was there for a moment. */
  expectSound(): void;
  /** Nothing of the conversation that the plugin knows was left, though nothing of the next may be there yet. */
  expectNothingLeft(): Promise<void>;
  expectNoDoubleWrite(): void;
  /** Something, and nothing of it twice. */
  expectOneWrite(): void;
  glimpses(): readonly string[];
  close(): void;
}

const READS = /^(list|fetch|open|search|copy|display|dismiss|download|confirm|prompt)/;
/** As many contexts of a storm are waited for: fewer might not be felt. */
const STORMED = 3;

export function openLab(plugin: PluginUnderFaults): Lab {
  const { world, platform } = plugin;
  const host = createTestHost({ world, platform });
  const [first = '', second = ''] = host.world().conversations.map(({ id }) => id);
  const panel = watchPanel(tellingTexts(host.world() as World));
  const requests = watchRequests(plugin.isReading);
  let page: LoadedPage | undefined;
  let faults: Partial<FaultSet> = {};

  const load = async (next: Partial<FaultSet>) => {
    page?.unload();
    panel.hear(undefined);
    host.fault(next);
    faults = next;
    page = await loadPage(host, plugin, next, panel.hear);
  };
  const calls = () =>
    host
      .calls()
      .filter(({ name }) => !READS.test(name))
      .map(({ name, args }) => `${name}(${JSON.stringify(args)})`);
  const others = () => {
    const told = toldConversation(host, page?.frame ?? '');
    return { told, shown: panel.shown().filter((id) => id !== told) };
  };

  return {
    host,
    first,
    second,
    load,
    async change(next) {
      if (pageKey(next) !== pageKey(faults)) return load(next);
      host.fault(next);
      faults = next;
      if (!next.storm) return;
      const count = () => contextsOf(host, page?.frame ?? '').length;
      const before = count();
      await vi.waitFor(() => expect(count()).toBeGreaterThanOrEqual(before + STORMED));
    },
    async calm() {
      await host.settled();
      // Made after everything else and as patient, it ends after everything else.
      await page?.bridge.host.listTags().catch(() => undefined);
      await host.settled();
    },
    expectShown: (id) => expect(panel.shown(), `the panel shows ${id}: ${panelText()}`).toContain(id),
    expectShownOrSaid: (id) =>
      expect(
        panel.shown().includes(id) || saysWhatIsWrong(),
        `the panel shows ${id}, or says what is wrong: ${panelText()}`,
      ).toBe(true),
    expectSound() {
      expect(panelText().trim(), 'the panel is not blank').not.toBe('');
      const { told, shown } = others();
      expect(shown, `conversations shown beside ${told ?? 'none'}, which Front told of`).toEqual([]);
      expect(panel.glimpses(), 'conversations shown for a moment, when Front had told of another').toEqual(
        [],
      );
    },
    async expectNothingLeft() {
      await vi.waitFor(() => expect(panel.heard()).toBe(others().told), { interval: 1 });
      await host.settled();
      const { told, shown } = others();
      expect(shown, `conversations still shown when the plugin had heard of ${told ?? 'none'}`).toEqual([]);
    },
    expectNoDoubleWrite() {
      for (const written of [calls(), requests.writes()])
        expect(written, 'each write is made once').toEqual([...new Set(written)]);
    },
    expectOneWrite() {
      const [front, own] = [calls(), requests.writes()];
      const written = front.length > 0 ? front : own;
      const why = 'act() writes once where nothing goes wrong, or the lab proves nothing';
      expect(written, why).not.toEqual([]);
      expect(written, why).toEqual([...new Set(written)]);
    },
    glimpses: panel.glimpses,
    close() {
      page?.unload();
      panel.end();
      requests.end();
      host.closeAll();
    },
  };
}

/** What a page has from the moment it is loaded. */
function pageKey({
  opensElsewhere,
  forgetsStorage,
  blocksStorage,
  blocksClipboard,
}: Partial<FaultSet>): string {
  return [opensElsewhere, forgetsStorage, blocksStorage, blocksClipboard].map(Boolean).join(' ');
}
