import { join } from 'node:path';
import { runServer } from '@frontyard/server';
import { z } from 'zod';
import { createApp } from './app.ts';
import { openNotes } from './database.ts';
import { RecordAddress } from './recordAddress.ts';
import { addSampleNotes, SAMPLE_RECORD_URL } from './sampleNotes.ts';

const assets = join(import.meta.dirname, '../dist/web');

await runServer(
  async ({ databaseUrl, dataDir, own, secrets, keys, frameAncestors, log }) => {
    const { db, counters, isReady, close } = await openNotes({ url: databaseUrl, dataDir });
    if (own.SAMPLE_DATA) await addSampleNotes(db);
    const recordUrl = own.RECORD_URL ?? (own.SAMPLE_DATA ? SAMPLE_RECORD_URL : undefined);
    const app = createApp({
      db,
      recordUrl,
      secrets,
      keys,
      frameAncestors,
      assets,
      log,
      counters,
      ready: isReady,
    });
    return { app, close };
  },
  {
    plugin: 'crm-link',
    variables: { RECORD_URL: RecordAddress.optional(), SAMPLE_DATA: z.stringbool().default(false) },
  },
);
