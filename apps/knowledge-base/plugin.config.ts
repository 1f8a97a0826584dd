import { definePlugin } from '@frontyard/sdk-types';

export default definePlugin({
  name: 'knowledge-base',
  title: 'Knowledge base',
  entryPoints: ['SIDE_PANEL', 'COMPOSER_TOOLBAR'],
  platforms: ['desktop', 'ios', 'android'],
  sdk: 'current',
  methods: ['listMessages', 'insertHTML', 'createDraft', 'openUrl', 'copyToClipboard'],
  env: {
    FRONT_SECRETS: 'Accounts and their auth secrets, as [{"tenant":"acme","secret":"…"}].',
    SESSION_SECRET: 'At least 32 characters: keeps sessions over restarts.',
    FRAME_ANCESTORS: 'Origins that may frame the page; Front’s own unless told.',
    DATABASE_URL: 'PostgreSQL, instead of the database inside the process.',
    DATA_DIR: 'Folder of the database inside the process; in memory unless told.',
    SAMPLE_DATA: '“true” gives the account “sample” thirty articles, when it has none.',
    PORT: 'Port to listen on.',
  },
});
