import { join } from 'node:path';
import { createServer, startJobs } from '@frontyard/server';
import { z } from 'zod';
import { createApp } from './app.ts';
import { openNotes } from './database.ts';
import { RecordAddress } from './recordAddress.ts';
import { addSampleNotes, SAMPLE_RECORD_URL } from './sampleNotes.ts';

const assets = join(import.meta.dirname, '../dist/web');

await createServer({
  config: process.env,
  app: {
    plugin: 'crm-link',
    variables: { RECORD_URL: RecordAddress.optional(), SAMPLE_DATA: z.stringbool().default(false) },
    async open({ database: where, own, ...env }) {
      const database = await openNotes(where);
      if (own.SAMPLE_DATA) await addSampleNotes(database.forTenant);
      const recordUrl = own.RECORD_URL ?? (own.SAMPLE_DATA ? SAMPLE_RECORD_URL : undefined);
      const jobs = await startJobs(database, env);
      const app = createApp({ ...env, database, recordUrl, assets, jobs });
      return { app, close: [jobs.close, database.close] };
    },
  },
}).run();
