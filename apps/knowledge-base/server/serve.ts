import { runServer } from '@frontyard/server';
import { z } from 'zod';
import { addSamples } from './addSamples.ts';
import { createApp, PLUGIN } from './app.ts';
import { openKnowledgeBase } from './openKnowledgeBase.ts';

await runServer(
  async ({ own, databaseUrl, dataDir, secrets, keys, frameAncestors, log }) => {
    const { db, counters, isReady, close } = await openKnowledgeBase({ url: databaseUrl, dataDir });
    if (own.SAMPLE_DATA) await addSamples(db, 'sample');
    return { app: createApp({ db, secrets, keys, frameAncestors, log, counters, ready: isReady }), close };
  },
  { plugin: PLUGIN, variables: { SAMPLE_DATA: z.stringbool().default(false) } },
);
