import { definePlugin } from '@frontyard/sdk-types';

export default definePlugin({
  name: 'mobile-safe',
  title: 'Triage',
  entryPoints: ['SIDE_PANEL'],
  platforms: ['desktop', 'ios', 'android'],
  sdk: 'current',
  methods: [
    'assign',
    'tag',
    'untag',
    'setStatus',
    'listTeammates',
    'listTags',
    'listMessages',
    'createDraft',
    'copyToClipboard',
    'confirm',
  ],
  env: {
    FRONT_SECRETS: 'Each account and its auth secret, as JSON.',
    SESSION_SECRET: 'Keeps sessions over restarts, and shares them between processes.',
    DATABASE_URL: 'PostgreSQL for the snippets, instead of the database in DATA_DIR.',
    DATA_DIR: 'A folder for the snippets; in memory without it.',
    SAMPLE_DATA: 'true writes a few snippets for the account “sample” into an empty table, to look around.',
  },
});
