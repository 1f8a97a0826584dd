import type { AppName } from './apps.ts';

/** How a route is asked; a path with `{id}` is asked with the id of somebody else's thing. */
export interface RouteCase {
  body?: object;
}

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

/** Routes of every server: those without a session know no account's rows; a session's own are tried where they are made. */
export const OF_EVERY_SERVER: readonly string[] = [
  'GET /',
  'GET /openapi.json',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'POST /api/session',
  'DELETE /api/session',
  'POST /api/session/renewal',
];
