import { createRequire } from 'node:module';
import type { LogEntry } from '@frontyard/emulator';
import type { Frontyard } from '@frontyard/emulator/script';
import type { Platform } from '@frontyard/sdk-types';
import type { Browser, Locator } from 'playwright-core';
import { openFront, type Front } from '../playwright/Front.ts';
import { serveLibraries } from '../playwright/localLibraries.ts';
import { redactSession } from '../recording/redact/redactSession.ts';
import type { RedactionPolicy } from '../recording/redact/policy.ts';
import { sessionFromLog, wireOf } from '../recording/sessionFromLog.ts';
import { writeSession } from '../recording/writeSession.ts';
import type { Recorder } from './startRecorder.ts';

/** What is to be done in a plugin while it is recorded. */
export type Drive = (front: Front) => Promise<void>;

export interface RecordOptions {
  readonly browser: Browser;
  /** Where the emulator is. */
  readonly emulator: string;
  readonly plugin: string;
  readonly platform: Platform;
  readonly policy?: Partial<RedactionPolicy> | undefined;
}

/**
 * Opens a plugin in the emulator with a recorder in its page, lets somebody do something, and gives the redacted session.
 * @returns the text of the file
 * @throws TestkitError `LEAK`
 */
export async function recordSession(drive: Drive, options: RecordOptions): Promise<string> {
  const { browser, emulator, plugin, platform, policy } = options;
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    await context.addInitScript(await recorderScript());
    await serveLibraries(context);
    const page = await context.newPage();
    const front = await openFront(page, emulator, plugin);
    if (platform !== 'desktop') await front.platform(platform);
    await drive(front);
    const log = await front.log();
    const frame = log.at(-1)?.frame;
    const own = log.filter((entry) => entry.frame === frame);
    if (wireOf(own, plugin) === 'legacy') return await recordLegacy(front, own, options);
    return await inPage(front).evaluate(
      (_, as) => (window as unknown as Recorded).frontyardRecorder.text(as),
      { plugin, platform, policy: policy ?? {} },
    );
  } finally {
    await context.close();
  }
}

interface Scripted {
  readonly frontyard: Frontyard;
}
interface Recorded {
  readonly frontyardRecorder: Recorder;
}

function inPage({ panel }: Front): Locator {
  return panel.locator('html');
}

/** What a page on the legacy wire says to its parent only the parent hears: that is the log's, and the rest the recorder's. */
async function recordLegacy(
  front: Front,
  log: readonly LogEntry[],
  { plugin, platform, policy }: RecordOptions,
): Promise<string> {
  const { start, entries, size } = await inPage(front).evaluate(() => ({
    ...(window as unknown as Recorded).frontyardRecorder.raw(),
    size: { width: window.innerWidth, height: window.innerHeight },
  }));
  const entryPoint = await front.page.evaluate(
    (name) =>
      (window as unknown as Scripted).frontyard.frames().find((each) => each.plugin === name)?.entryPoint,
    plugin,
  );
  const session = sessionFromLog(log, { plugin, platform, entryPoint: entryPoint ?? 'SIDE_PANEL', size });
  const shift = start - Date.parse(session.header.start);
  const done = entries.map((entry) => ({ ...entry, at: Math.max(0, entry.at + shift) }));
  // What a person did comes before what the plugin did about it.
  const all = [...done, ...session.entries].toSorted((a, b) => a.at - b.at);
  return writeSession(redactSession({ ...session, entries: all }, policy ?? {}));
}

/** The recorder as one script, as it is put into a page before anything of its own runs. */
async function recorderScript(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: createRequire(import.meta.url).resolve('@frontyard/testkit/record'),
        formats: ['iife'],
        name: 'recorder',
      },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
