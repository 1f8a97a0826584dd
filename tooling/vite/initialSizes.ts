import { initialFiles } from './initialFiles.ts';

/** The most that each may weigh, gzipped: `105 kB`. */
interface Limits {
  readonly js: string;
  readonly css: string;
}

/** The budgets, for size-limit, of what a plugin's page loads before it shows anything, React included. It must be built. */
export function initialSizes(limits: Limits) {
  const { js, css } = initialFiles('dist/web');
  return [
    { name: 'initial JavaScript', path: [...js], limit: limits.js, gzip: true },
    { name: 'initial CSS', path: [...css], limit: limits.css, gzip: true },
  ];
}
