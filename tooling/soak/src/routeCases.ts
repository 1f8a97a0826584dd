import type { AppName } from './apps.ts';

/** How a route is asked; a path with `{id}` is asked with the id of somebody else's thing. */
export interface RouteCase {
  body?: object;
}

/** The id of a thing that never was. */
export const NOBODYS = '00000000-0000-4000-8000-000000000000';

const NOTE = { handle: 'both@customer.example', text: 'Written down.', author: 'Soak' };
const SNIPPET = { title: 'Thanks', text: 'Thank you for writing.' };

/** What another account has, and does over HTTP to have it. */
export const OWNED: Readonly<
  Record<AppName, { make?: [route: string, body: object]; read: [string, object?] }>
> = {
  'crm-link': { make: ['POST /api/notes', NOTE], read: ['POST /api/lookup', { handle: NOTE.handle }] },
  'mobile-safe': { make: ['POST /api/snippets', SNIPPET], read: ['GET /api/snippets'] },
  'knowledge-base': { read: ['POST /api/search', { text: 'refund', kind: 'typing' }] },
};

/** Every route of every app's own, in an order in which an account that begins with nothing can ask them. */
export const ROUTES: Readonly<Record<AppName, Readonly<Record<string, RouteCase>>>> = {
  'crm-link': {
    'POST /api/lookup': { body: { handle: NOTE.handle } },
    'POST /api/notes': { body: NOTE },
    'PUT /api/notes/{id}': { body: { text: 'Mine now.', author: 'Soak' } },
    'DELETE /api/notes/{id}': {},
  },
  'mobile-safe': {
    'GET /api/snippets': {},
    'POST /api/snippets': { body: SNIPPET },
    'PUT /api/snippets/{id}': { body: { title: 'Mine now', text: 'Mine.' } },
    'DELETE /api/snippets/{id}': {},
  },
  'knowledge-base': {
    'POST /api/search': { body: { text: 'refund', kind: 'typing' } },
    'GET /api/articles/{id}': {},
    'POST /api/articles/{id}/uses': {},
  },
};

/** A request of a session's own routes, where it names another one's id. */
export interface SessionCase {
  body?(id: string): object;
  /** The value of `Cookie`. */
  cookie?(id: string, plugin: string): string;
  /** Whether it comes from who has a session, with its token. */
  hasToken?: boolean;
}

const RANDOM = '0'.repeat(43);

/** Every route of sessions, in every way in which it could be given the id of another's. */
export const SESSION_ROUTES: Readonly<Record<string, readonly SessionCase[]>> = {
  'POST /api/session': [{ body: (id) => ({ code: id, handle: RANDOM }) }],
  'POST /api/session/renewal': [
    { body: (id) => ({ session: id, handle: RANDOM, next: RANDOM.replace('0', '1') }) },
    {
      body: (id) => ({ session: id, handle: RANDOM, next: RANDOM.replace('0', '1'), tenant: 'initech' }),
      cookie: (id, plugin) => `__Host-${plugin}.${id}=${RANDOM}`,
    },
  ],
  'DELETE /api/session': [{ cookie: (id, plugin) => `__Host-${plugin}.${id}=${RANDOM}`, hasToken: true }],
  'GET /': [{ cookie: (id, plugin) => `__Host-${plugin}.${id}=${RANDOM}` }],
};

/** Routes of every server that know no account's rows and no sessions. */
export const OF_EVERY_SERVER: readonly string[] = [
  'GET /openapi.json',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
];
