import type { OtherLines } from './createConnect.ts';
import { legacyLine } from './legacy/legacyLine.ts';
import { lineThrough } from './through/lineThrough.ts';

/** The legacy protocol, if its host is known and it is asked for; or the way through the page's own `Front`. */
export const otherLines: OtherLines['open'] = (
  { through, wire, allowedOrigins },
  { page, host, current },
) => {
  if (through !== undefined) return lineThrough(through, current);
  return wire === 'current'
    ? undefined
    : legacyLine({ page, host, allowedOrigins, isOnly: wire === 'legacy' });
};
