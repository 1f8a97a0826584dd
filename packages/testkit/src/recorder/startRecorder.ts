import type { EntryPoint, Platform } from '@frontyard/sdk-types';
import { redactSession } from '../recording/redact/redactSession.ts';
import type { RedactionPolicy } from '../recording/redact/policy.ts';
import type { Session, SessionEntry } from '../recording/session.ts';
import { writeSession } from '../recording/writeSession.ts';
import { createTape } from './tape.ts';
import { tapChannels } from './tapChannels.ts';
import { tapFetch } from './tapFetch.ts';
import { tapGestures } from './tapGestures.ts';
import { tapXhr } from './tapXhr.ts';

export interface SavedAs {
  /** The plugin's name; the host of its address when absent. */
  plugin?: string;
  /** Where Front runs; on the current wire only the absence of `updateDraft` tells a phone, and then `ios` is taken. */
  platform?: Platform;
  /** What to redact. */
  policy?: Partial<RedactionPolicy>;
}

/** A recorder in a plugin's page. What it has heard stays in the page until it is saved, and is then redacted. */
export interface Recorder {
  /** The session so far, redacted, as the text of its file. @throws TestkitError `LEAK` */
  text(as?: SavedAs): string;
  /** Everything so far as it was: not for writing, but for who adds what only the host has heard, and redacts it. */
  raw(): { readonly start: number; readonly entries: readonly SessionEntry[] };
  /** Gives the file to the person as a download. @throws TestkitError `LEAK` */
  save(as?: SavedAs): void;
}

/**
 * Starts to record a page on the current wire, with our sdk or Front's own. It must run before the SDK is loaded:
 * `import '@frontyard/testkit/record'` as the page's first import does both.
 */
export function startRecorder(page: Window & typeof globalThis): Recorder {
  const tape = createTape();
  tapChannels(page, tape);
  tapFetch(page, tape);
  tapXhr(page, tape);
  tapGestures(page.document, tape);

  const text = ({ plugin = page.location.host, platform, policy = {} }: SavedAs = {}): string => {
    const entries = tape.entries();
    const session: Session = {
      header: {
        format: 'frontyard-session',
        version: 1,
        plugin,
        platform: platform ?? platformIn(entries),
        entryPoint: entryPointIn(entries),
        wire: 'current',
        start: new Date(tape.start).toISOString(),
        size: { width: page.innerWidth, height: page.innerHeight },
        replaced: {},
      },
      entries,
    };
    return writeSession(redactSession(session, policy));
  };
  return {
    text,
    raw: () => ({ start: tape.start, entries: tape.entries() }),
    save(as) {
      const link = page.document.createElement('a');
      link.href = page.URL.createObjectURL(new Blob([text(as)], { type: 'application/jsonl' }));
      link.download = `${as?.plugin ?? 'plugin'}.session.jsonl`;
      link.click();
      page.URL.revokeObjectURL(link.href);
    },
  };
}

interface Told {
  context?: { functionArities?: object; entryPoint?: { type?: EntryPoint } };
}

function contextsIn(entries: readonly SessionEntry[]): NonNullable<Told['context']>[] {
  return entries.flatMap((entry) => (entry.type === 'told' ? ((entry.message as Told).context ?? []) : []));
}

function platformIn(entries: readonly SessionEntry[]): Platform {
  const [first] = contextsIn(entries);
  return first?.functionArities && !('updateDraft' in first.functionArities) ? 'ios' : 'desktop';
}

function entryPointIn(entries: readonly SessionEntry[]): EntryPoint {
  return contextsIn(entries)[0]?.entryPoint?.type ?? 'SIDE_PANEL';
}
