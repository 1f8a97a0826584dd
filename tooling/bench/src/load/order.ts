import * as z from 'zod';

/** What the process that presses is told to do. */
export const Order = z.strictObject({
  origin: z.string(),
  path: z.string(),
  body: z.string(),
  token: z.string(),
  connections: z.int().positive(),
  seconds: z.number().positive(),
});
export type Order = z.output<typeof Order>;

/** What it says in the end. */
export const Pressed = z.strictObject({ rate: z.number(), p99: z.number() });
export type Pressed = z.output<typeof Pressed>;
