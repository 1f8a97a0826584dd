import { join } from 'node:path';
import { runServer } from '@frontyard/server';
import { z } from 'zod';
import { createApp } from './app.ts';
import { openSnippets } from './database.ts';
import { addSampleSnippets } from './sampleSnippets.ts';

const assets = join(import.meta.dirname, '../dist/web');

await runServer(
  async ({ databaseUrl, dataDir, own, secrets, keys, frameAncestors, log }) => {
    const { db, counters, isReady, close } = await openSnippets({ url: databaseUrl, dataDir });
    if (own.SAMPLE_DATA) await addSampleSnippets(db);
    return {
      app: createApp({ db, secrets, keys, frameAncestors, assets, log, counters, ready: isReady }),
      close,
    };
  },
  { plugin: 'mobile-safe', variables: { SAMPLE_DATA: z.stringbool().default(false) } },
);
