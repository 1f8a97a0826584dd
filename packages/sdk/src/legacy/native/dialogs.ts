import type { Result } from '@frontyard/sdk-types';
import type { LegacyMethods } from '../method.ts';

export const dialogs = {
  alert: { run: async (call, options) => void (await call.ask('alert', { options })) },
  report: { run: async (call, options) => void (await call.ask('report', { options })) },
  confirm: { run: async (call, options) => Boolean(await call.ask('confirm', { options })) },
  prompt: {
    async run(call, options) {
      const text = await call.ask('prompt', { options });
      return typeof text === 'string' ? text : null;
    },
  },
  promptDate: {
    async run(call, options) {
      const date = await call.ask('prompt_date', { options });
      return date instanceof Date || typeof date === 'number' ? new Date(date) : false;
    },
  },
  fuzzylist: {
    async run(call, { title, items }) {
      const sent = items.map((item, _index) => ({ ...plainFields(item), _index }));
      return picked(items, await call.ask('fuzzylist', { options: { title, items: sent } }));
    },
  },
} satisfies LegacyMethods;

type Item = NonNullable<Result<'fuzzylist'>>;

/** Functions and objects of an item stay in the page; the item that comes back is the page's own. */
function plainFields(item: Item) {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => Object(value) !== value));
}

/** Hosts answer with the item's place in the list, or with the item as they got it. */
function picked(items: readonly Item[], answer: unknown): Item | null {
  const place = typeof answer === 'number' ? answer : (answer as { _index?: number } | null)?._index;
  return items[place ?? -1] ?? null;
}
