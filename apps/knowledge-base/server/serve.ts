import { createServer, startJobs } from '@frontyard/server';
import { z } from 'zod';
import { addSamples } from './addSamples.ts';
import { createApp, PLUGIN } from './app.ts';
import { openKnowledgeBase } from './openKnowledgeBase.ts';

await createServer({
  config: process.env,
  app: {
    plugin: PLUGIN,
    variables: { SAMPLE_DATA: z.stringbool().default(false) },
    async open({ database: where, own, ...env }) {
      const database = await openKnowledgeBase(where);
      if (own.SAMPLE_DATA) await addSamples(database.forTenant, 'sample');
      const jobs = await startJobs(database, env);
      return { app: createApp({ ...env, database, jobs }), close: [jobs.close, database.close] };
    },
  },
}).run();
