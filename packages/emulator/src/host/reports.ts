import { PageReport, type Wire } from '@frontyard/sdk-types';
import type { Endpoint } from '../wire/connection.ts';
import { hintAt } from '../wire/nearName.ts';
import { LIMITS } from './limits.ts';
import type { NewLogEntry } from './log.ts';

type Report = ReturnType<typeof PageReport.parse>;
type Words = Pick<NewLogEntry, 'type' | 'verdict' | 'text' | 'name'>;

/**
 * Takes what a page tells of itself into the log, in plain words: errors nobody catches, what its own policy forbids,
 * calls of names that don't exist. A page can say anything, so it is bounded, and nothing follows from it.
 */
export function createReports(
  { plugin, log }: Pick<Endpoint, 'plugin' | 'log'>,
  wire: () => Wire,
): (data: unknown) => void {
  let count = 0;
  return (data) => {
    count += 1;
    if (count > LIMITS.reportsPerFrame + 1) return;
    if (count > LIMITS.reportsPerFrame) {
      const text = `The page has reported more than ${LIMITS.reportsPerFrame} times: the rest is not told.`;
      return log({ direction: 'note', type: 'too many reports', verdict: 'refused', text });
    }
    const parsed = PageReport.safeParse(data);
    if (!parsed.success) {
      return log({ direction: 'in', type: 'junk', data, text: 'Not a report of a page; ignored.' });
    }
    const { text, name, ...rest } = wordsOf(parsed.data, wire());
    const told = withoutSecrets(text ?? '', plugin.secret);
    log({ direction: 'note', ...rest, ...(name !== undefined && { name }), text: told });
  };
}

function wordsOf({ kind, text, at }: Report, wire: Wire): Words {
  const where = at === undefined ? '' : ` (${at})`;
  switch (kind) {
    case 'call':
      return { type: 'call', verdict: 'refused', text: `A call was not sent. ${text}` };
    case 'policy':
      return {
        type: 'policy',
        verdict: 'refused',
        text: `The page's own Content-Security-Policy forbids ${text}${where}.`,
      };
    case 'window':
      return { type: 'window', verdict: 'refused', text: `${TAKES_WINDOW} It tried ${text}.` };
    default:
      return errorWords(kind, text, where, wire);
  }
}

function errorWords(kind: 'error' | 'rejection', text: string, where: string, wire: Wire): Words {
  const name = MISSING_METHOD.exec(text)?.[1];
  if (name !== undefined) {
    const hint = hintAt(name, wire);
    return {
      type: kind,
      verdict: 'unknown',
      name,
      text: `Front has no method ${name}${hint} — ${text}${where}`,
    };
  }
  if (/permission to navigate the target frame/i.test(text)) {
    return { type: 'window', verdict: 'refused', text: `${TAKES_WINDOW} It was told: ${text}${where}` };
  }
  const what = kind === 'error' ? 'An error that the page does not catch' : 'A promise that fails unheard';
  return { type: kind, verdict: 'uncaught', text: `${what}: ${text}${where}` };
}

const TAKES_WINDOW =
  'The page wanted the whole window, which Front’s sandbox forbids, so nothing happened: use openUrl.';

/** How browsers word a call of something on `Front` (or on our SDK's `host`) that is no function. */
const MISSING_METHOD = /\b(?:Front|host)(?:\.default)?\.([A-Za-z_$][\w$]*) is not a function/;

function withoutSecrets(text: string, secret: string): string {
  return text.replaceAll(secret, '…').replace(/auth_secret=[^&\s"'#]*/g, 'auth_secret=…');
}
