import { isProblem, type Exchange } from './exchanges.ts';
import { plainText } from './plainText.ts';

export const KINDS = ['all', 'calls', 'events', 'problems'] as const;
export type Kind = (typeof KINDS)[number];

export interface Filter {
  kind: Kind;
  plugin: string | undefined;
  text: string;
}

/** The rows a filter lets through, the newest first. */
export function filtered(exchanges: readonly Exchange[], { kind, plugin, text }: Filter): Exchange[] {
  const wanted = text.trim().toLowerCase();
  return exchanges
    .filter(
      (exchange) =>
        (plugin === undefined || exchange.first.plugin === plugin) &&
        isOfKind(exchange, kind) &&
        (wanted === '' || contains(exchange, wanted)),
    )
    .toReversed();
}

function isOfKind(exchange: Exchange, kind: Kind): boolean {
  if (kind === 'all') return true;
  if (kind === 'problems') return isProblem(exchange);
  return exchange.kind === (kind === 'calls' ? 'call' : 'event');
}

function contains({ first, answer, note }: Exchange, wanted: string): boolean {
  return [first, answer, note].some((entry) => entry !== undefined && plainText(entry).includes(wanted));
}
