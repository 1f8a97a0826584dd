import type { SeedNote } from '@frontyard/sdk-types';
import { listAsked } from '../listAsked.ts';
import type { LegacyMethods } from '../method.ts';

export const messages = {
  fetchNotes: { run: (call) => listAsked<SeedNote>(call, 'fetch_notes') },
} satisfies LegacyMethods;
