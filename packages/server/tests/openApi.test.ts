import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { documented, ifMatch, jsonBody, query } from '../src/index.ts';
import type { ApiEnv } from '../src/index.ts';
import { undocumentedRoutes } from '../src/testing/undocumentedRoutes.ts';
import { openApp } from './fixtures/openApp.ts';

const Note = z.object({ id: z.string(), text: z.string() });
const NewNote = z.strictObject({
  text: z
    .string()
    .max(10)
    .transform((text) => text.trim()),
});

const api = new Hono<ApiEnv>()
  .get(
    '/notes',
    documented({ summary: 'All notes.', answer: z.array(Note) }),
    query(z.object({ tag: z.string() })),
    (c) => c.json([]),
  )
  .put(
    '/notes/:id',
    documented({ summary: 'Changes a note.', answer: Note, refusals: { 412: 'It was changed.' } }),
    ifMatch(),
    jsonBody(NewNote),
    (c) => c.json({ id: c.req.param('id'), text: c.req.valid('json').text }),
  );

test('/openapi.json tells what routes take and answer, from their own schemas', async () => {
  const { app } = openApp(api);
  const described = (await (await app.request('/openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const put = described.paths['/api/notes/{id}']?.['put'];
  expect(put).toMatchObject({
    summary: 'Changes a note.',
    requestBody: {
      content: {
        'application/json': {
          schema: { properties: { text: { type: 'string', maxLength: 10 } }, additionalProperties: false },
        },
      },
    },
    parameters: expect.arrayContaining([
      expect.objectContaining({ in: 'path', name: 'id' }),
      expect.objectContaining({ in: 'header', name: 'if-match', required: true }),
    ]),
    responses: {
      200: { content: { 'application/json': { schema: { required: ['id', 'text'] } } } },
      412: { description: 'It was changed.' },
    },
  });
  expect(described.paths['/api/notes']?.['get']).toMatchObject({
    parameters: [expect.objectContaining({ in: 'query', name: 'tag' })],
  });
});

test('every route of the server is in it, and one that is not is found', async () => {
  expect(await undocumentedRoutes(openApp(api).app)).toEqual([]);
  const { app } = openApp(api.get('/hidden', (c) => c.json({})));
  expect(await undocumentedRoutes(app)).toEqual(['GET /api/hidden']);
});
