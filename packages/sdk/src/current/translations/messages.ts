import type { CurrentTranslations } from '../translation.ts';
import { seedNote } from '../toSeed/people.ts';
import { allOf } from './allOf.ts';

export const messages = {
  fetchNotes: async (call) => (await allOf((token) => call.request('listComments', token))).map(seedNote),
} satisfies Partial<CurrentTranslations>;
