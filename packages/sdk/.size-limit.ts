import type { SizeLimitConfig } from 'size-limit';

/** What is loaded later is measured by itself. */
const LATER = {
  'calls, right after': 'src/callParts.ts',
  'other protocols, later': 'src/lateParts.ts',
  'checks, later': 'src/check.ts',
  'reports to the emulator, later': 'src/reportTo.ts',
};

const ignored = Object.values(LATER).map((file) => `*/${file.split('/').at(-1)}`);
const atOnce = { gzip: true, ignore: ignored };

/** The most that each may weigh, gzipped: what a page loads before it knows where it is. */
const config: SizeLimitConfig = [
  { ...atOnce, name: 'default', path: [], import: { './src/index.ts': '{ connect }' }, limit: '3.6 kB' },
  { ...atOnce, name: 'core', path: [], import: { './src/core.ts': '{ connect }' }, limit: '3.6 kB' },
  {
    ...atOnce,
    name: 'core, current protocol only',
    path: [],
    import: { './src/core.ts': '{ createConnect }' },
    limit: '3 kB',
  },
  {
    name: 'calls, right after',
    path: LATER['calls, right after'],
    gzip: true,
    ignore: ['*/lateParts.ts'],
    limit: '4.2 kB',
  },
  { name: 'other protocols, later', path: LATER['other protocols, later'], gzip: true, limit: '8 kB' },
  { name: 'checks, later', path: LATER['checks, later'], gzip: true, limit: '15 kB' },
  {
    name: 'reports to the emulator, later',
    path: LATER['reports to the emulator, later'],
    gzip: true,
    limit: '0.7 kB',
  },
];

export default config;
