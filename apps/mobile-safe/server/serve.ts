import { join } from 'node:path';
import { createServer, startJobs } from '@frontyard/server';
import { z } from 'zod';
import { createApp } from './app.ts';
import { openSnippets } from './database.ts';
import { addSampleSnippets } from './sampleSnippets.ts';

const assets = join(import.meta.dirname, '../dist/web');

await createServer({
  config: process.env,
  app: {
    plugin: 'mobile-safe',
    variables: { SAMPLE_DATA: z.stringbool().default(false) },
    async open({ database: where, own, ...env }) {
      const database = await openSnippets(where);
      if (own.SAMPLE_DATA) await addSampleSnippets(database.forTenant);
      const jobs = await startJobs(database, env);
      return { app: createApp({ ...env, database, assets, jobs }), close: [jobs.close, database.close] };
    },
  },
}).run();
