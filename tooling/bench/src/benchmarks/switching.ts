import type { Frame, Page } from '@playwright/test';
import type { Benchmark, Goal, Trial } from '../benchmark.ts';
import { openBrowser } from '../browser/openBrowser.ts';
import { servePages } from '../browser/servePages.ts';
import { watchRequests } from '../browser/watchRequests.ts';
import { watchText } from '../browser/watchText.ts';
import { CONTACTS, servedPanels, type Panel } from '../load/servedPanels.ts';

const EVERY_MS = 50;
/** Longer than a conversation stays open, so that every request is left while it runs. */
const SLOW_MS = 300;
const NONE: readonly Goal[] = [{ of: 'p95', atMost: 0 }];

/** What of a panel's visible data comes from its server for each conversation, and by which address it asks. */
const ASKS: Readonly<Record<string, { address: RegExp; hasNotes: boolean }>> = {
  'crm-link': { address: /\/api\/lookup$/, hasNotes: true },
  'knowledge-base': { address: /\/api\/search$/, hasNotes: false },
  // Asks its server for nothing about a conversation.
  'mobile-safe': { address: /(?!)/, hasNotes: false },
};

/** Going from conversation to conversation with a panel open, 20 times a second. */
export const switching: Benchmark = {
  name: 'switch',
  async *trials(scale) {
    await using pages = await servePages();
    const host = pages.address('host');
    await using served = await servedPanels(host);
    const browser = await openBrowser();
    try {
      for (const panel of served.panels) {
        const page = await browser.newPage();
        await watchText(page);
        await watchRequests(page, ASKS[panel.name]!.address);
        await page.goto(host);
        yield shown(page, panel, scale);
        if (ASKS[panel.name]!.hasNotes) yield left(page, panel);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  },
};

/** A conversation's data is on screen when its contact is, and its note where the panel shows one. */
function shown(page: Page, panel: Panel, scale: number): Trial {
  const { hasNotes } = ASKS[panel.name]!;
  const data = hasNotes ? "over the server's own time, its data included" : 'what Front tells of it';
  const title = (what: string) => `${panel.name}, ${what}`;
  return {
    figures: {
      shown: {
        case: title(`selected → all on screen, ${data}`),
        unit: 'ms',
        goals: [{ of: 'p95', atMost: 50 }],
      },
      missed: { case: title('conversations never shown'), unit: 'count', goals: NONE },
      mixed: { case: title('screens with two conversations mixed'), unit: 'count', goals: NONE },
    },
    rounds: Math.max(1, Math.round(3 * scale)),
    contenders: {
      async ours() {
        const frame = await open(page, panel);
        const switched = await switchOn(page, frame);
        const { seen, requests } = await frame.evaluate(() => ({
          seen: window.watcher.seen,
          requests: window.requests,
        }));
        const refused = requests.find(({ status = 200 }) => status >= 400);
        if (refused) throw new Error(`${panel.name}'s server answered ${refused.status}.`);
        const times = switched.flatMap(({ name, at }) => {
          const found = seen.find(
            (each) =>
              each.at >= at && each.contacts.includes(name) && (!hasNotes || each.notes.includes(name)),
          );
          if (!found) return [];
          const asked = hasNotes ? requests.find(({ begun }) => begun >= at) : undefined;
          return [Math.max(0, found.at - at - (asked?.server ?? 0))];
        });
        return {
          shown: times,
          missed: switched.length - times.length,
          mixed: seen.filter(({ contacts }) => contacts.length > 1).length,
        };
      },
    },
  };
}

/** With a server that takes longer than one stays: whoever leaves a conversation must give its request up. */
function left(page: Page, panel: Panel): Trial {
  return {
    figures: {
      left: {
        case: `${panel.name}, slow server: requests of left conversations that ran on`,
        unit: 'count',
        goals: NONE,
      },
      aborted: { case: `${panel.name}, slow server: requests that were given up`, unit: 'count', goals: [] },
    },
    rounds: 1,
    once: true,
    contenders: {
      async ours() {
        const frame = await open(page, panel);
        panel.server.slowness = SLOW_MS;
        try {
          await switchOn(page, frame);
          const requests = await frame.evaluate(() => window.requests);
          const aborted = requests.filter(({ isAborted }) => isAborted).length;
          if (requests.length < 2)
            throw new Error(`${panel.name} asked its server nothing that could be left.`);
          // The last one belongs to the conversation that stayed open.
          return { left: requests.length - 1 - aborted, aborted };
        } finally {
          panel.server.slowness = 0;
        }
      },
    },
  };
}

/** Opens the panel anew, so that it knows nothing of any contact, and forgets what was watched until then. */
async function open(page: Page, { address }: Panel): Promise<Frame> {
  await page.evaluate((given) => window.frame(given), address);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error(`${address} could not be framed.`);
  // The frame begins with an empty page, which is left before anything can be asked of it.
  await frame.waitForFunction(() => location.href !== 'about:blank' && document.querySelector('main button'));
  await frame.waitForLoadState('networkidle');
  await frame.evaluate(() => [window.watcher.seen.splice(0), window.requests.splice(0)]);
  return frame;
}

async function switchOn(page: Page, frame: Frame): Promise<{ name: string; at: number }[]> {
  const switched = await page.evaluate(
    async ([count, every]) => {
      const all: { name: string; at: number }[] = [];
      for (let index = 1; index <= count; index += 1) {
        const name = `Contact ${index}`;
        all.push({ name, at: window.show(name) });
        await new Promise((resolve) => setTimeout(resolve, every));
      }
      return all;
    },
    [CONTACTS, EVERY_MS] as const,
  );
  await frame.waitForFunction((last) => document.body.innerText.includes(last), `Contact ${CONTACTS}`);
  await frame.waitForLoadState('networkidle');
  return switched;
}
