import { definePlugin } from '@frontyard/sdk-types';

export default definePlugin({
  name: 'crm-link',
  title: 'CRM record',
  entryPoints: ['SIDE_PANEL'],
  platforms: ['desktop', 'ios', 'android'],
  sdk: 'current',
  methods: ['addLink', 'listInboxes', 'listTeammates', 'openUrl', 'copyToClipboard'],
  env: {
    FRONT_SECRETS: 'Each account and its auth secret, as JSON.',
    SESSION_SECRET: 'Keeps sessions over restarts, and shares them between processes.',
    DATABASE_URL: 'PostgreSQL for the notes, instead of the database in DATA_DIR.',
    DATA_DIR: 'A folder for the notes; in memory without it.',
    RECORD_URL:
      'Where a contact’s record is in your CRM: an https address with {handle} or {contact} (Front’s id of the contact), and {tenant} where accounts have addresses of their own. Without it conversations can’t be linked.',
    SAMPLE_DATA: 'true writes a few notes for the account “sample” into an empty table, to look around.',
  },
});
