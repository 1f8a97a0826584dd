import type { SessionEntry } from '../session.ts';

/** What of an entry came from outside of the plugin's own code. */
export function dataOf(entry: SessionEntry): unknown {
  switch (entry.type) {
    case 'told':
      return entry.message;
    case 'answered':
      return entry.value;
    case 'failed':
      return entry.error;
    case 'served':
      return entry.body;
    case 'filled':
      return entry.value;
    default:
      return undefined;
  }
}

/** What of an entry is no word of the format itself. */
export function partsOf(entry: SessionEntry): Record<string, unknown> {
  switch (entry.type) {
    case 'told':
      return { message: entry.message };
    case 'called':
      return { argument: entry.args };
    case 'answered':
      return { value: entry.value };
    case 'failed':
      return { error: entry.error };
    case 'asked':
      return { path: entry.path };
    case 'served':
      return { body: entry.body };
    case 'filled':
      return { control: entry.target.name, value: entry.value };
    case 'chosen':
      return { control: entry.target.name, option: entry.options };
    case 'pressed':
    case 'key':
      return { control: entry.target.name };
    case 'cancelled':
    case 'lost':
      return {};
  }
}
