import * as z from 'zod/mini';

export const HttpVerb = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** A request to the plugin's own backend, sent by Front. `path` is relative to it. */
export const HttpRequest = z.strictObject({
  verb: HttpVerb,
  path: z.string(),
  body: z.optional(z.unknown()),
});
export type HttpRequest = z.input<typeof HttpRequest>;

/** A request Front relays to the plugin's backend with the credentials it holds. `url` is relative to it. */
export const HttpRelayRequest = z.strictObject({
  verb: HttpVerb,
  url: z.string(),
  headers: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.unknown()),
});
export type HttpRelayRequest = z.input<typeof HttpRelayRequest>;

export const HttpResponse = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.optional(z.string())),
  body: z.unknown(),
});
export type HttpResponse = z.output<typeof HttpResponse>;

export const WidgetType = z.enum(['BLOCK', 'LAYER']);
export const WidgetTemplate = z.strictObject({ id: z.string(), type: WidgetType });
/** Front's own code also gives a widget a `window`; a window can't cross to the plugin. */
export const Widget = z.object({ id: z.string(), type: WidgetType });

/** A banner in Front and, where the system allows it, a system notification. */
export const Notification = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('INCOMING_CALL'),
    contact: z.optional(z.strictObject({ name: z.string(), handle: z.optional(z.string()) })),
  }),
  z.strictObject({ type: z.literal('SUCCESS_MESSAGE'), title: z.string(), message: z.string() }),
  z.strictObject({ type: z.literal('ERROR_MESSAGE'), title: z.string(), message: z.string() }),
]);
export type Notification = z.input<typeof Notification>;

export const PopupSize = z.strictObject({ width: z.optional(z.number()), height: z.optional(z.number()) });
