import type { Env, Handler, Hono, Schema } from 'hono';
import { generateSpecs } from 'hono-openapi';
import type { ApiEnv } from '../ApiEnv.ts';

/** Answers the description of an API, made from its own routes and schemas. @see https://spec.openapis.org/oas/v3.1.0 */
export function openApi<E extends Env, S extends Schema, Base extends string>(
  app: Hono<E, S, Base>,
  plugin: string,
): Handler<ApiEnv> {
  let made: ReturnType<typeof describe> | undefined;
  return async (c) => {
    made ??= describe(app, plugin);
    return c.json(await made);
  };
}

function describe<E extends Env, S extends Schema, Base extends string>(
  app: Hono<E, S, Base>,
  plugin: string,
): ReturnType<typeof generateSpecs> {
  return generateSpecs(app as unknown as Parameters<typeof generateSpecs>[0], {
    excludeStaticFile: false,
    documentation: {
      info: { title: plugin, version: '1', description: `The HTTP API of the plugin ${plugin}.` },
      components: { securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      security: [{ session: [] }],
    },
  });
}
