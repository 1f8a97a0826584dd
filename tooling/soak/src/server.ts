// The server of one app, as its own `serve.ts` runs it but for the page, so that nothing has to be built first.
import { createServer, startJobs } from '@frontyard/server';
import { createTestPage } from '@frontyard/server/testing';
import { APPS, openApp } from './apps.ts';

const [, , name] = process.argv;
const plugin = APPS.find((app) => app === name) ?? 'crm-link';
const assets = createTestPage();

await createServer({
  config: process.env,
  app: {
    plugin,
    async open({ database: where, ...page }) {
      const { database, create } = await openApp(plugin, where);
      const jobs = await startJobs(database, page);
      return { app: create({ ...page, assets, jobs }), close: [jobs.close, database.close] };
    },
  },
}).run();
