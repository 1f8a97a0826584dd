import type { LogEntry } from '@frontyard/emulator';
import type { TestHost } from '../host/createTestHost.ts';

type About = { conversation?: { id: string } } | undefined;

/** The conversation that Front has told a plugin's page of last, over either wire; undefined where none is open. */
export function toldConversation(host: TestHost, frame: string): string | undefined {
  const told = contextsOf(host, frame).at(-1);
  return told && ABOUT[told.type]?.(told);
}

/** Everything that a page was told of what is open, the oldest first. */
export function contextsOf(host: TestHost, frame: string): LogEntry[] {
  return host.log
    .entries()
    .filter((entry) => entry.frame === frame && entry.direction === 'out' && entry.type in ABOUT);
}

const ofConversation = ({ data }: LogEntry) => (data as About)?.conversation?.id;

const ABOUT: Readonly<Record<string, (entry: LogEntry) => string | undefined>> = {
  context_update: ofConversation,
  conversation: ofConversation,
  no_conversation: () => undefined,
};
