import { ENTRY_POINTS, PLATFORMS, WIRES } from '@frontyard/sdk-types';
import * as z from 'zod';
import type { PluginFrame } from './frame.ts';
import type { LogEntry } from './log.ts';
import { toPlain } from './plain.ts';

const Entry = z.object({
  seq: z.number(),
  time: z.number(),
  plugin: z.string(),
  frame: z.string(),
  wire: z.enum(WIRES).optional(),
  direction: z.enum(['in', 'out', 'note']),
  type: z.string(),
  name: z.string().optional(),
  call: z.string().optional(),
  data: z.unknown().optional().describe('As `toPlain` writes it'),
  text: z.string().optional(),
  again: z.literal(true).optional(),
});

/** A saved log: all that crossed the bridge, unredacted, and the pages it was about that are still there. */
export const LogFile = z.object({
  format: z.literal('frontyard-log'),
  version: z.literal(1),
  frames: z.array(
    z.object({
      id: z.string(),
      plugin: z.string(),
      platform: z.enum(PLATFORMS),
      entryPoint: z.enum(ENTRY_POINTS),
      size: z.object({ width: z.number(), height: z.number() }).describe('In CSS pixels'),
    }),
  ),
  entries: z.array(Entry),
});
export type LogFile = z.infer<typeof LogFile>;

/** @param sizeOf how large a frame is, by its id */
export function logFileOf(
  entries: readonly LogEntry[],
  frames: readonly PluginFrame[],
  sizeOf: (frame: string) => { width: number; height: number },
): LogFile {
  return {
    format: 'frontyard-log',
    version: 1,
    frames: frames.map(({ id, plugin, opening: { platform, entryPoint } }) => ({
      id,
      plugin: plugin.name,
      platform,
      entryPoint,
      size: sizeOf(id),
    })),
    entries: entries.map(({ data, ...rest }) => ({
      ...rest,
      ...(data !== undefined && { data: toPlain(data) }),
    })),
  };
}
