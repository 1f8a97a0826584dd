import {
  ENTRY_POINTS,
  PLATFORMS,
  WIRES,
  type EntryPoint,
  type Platform,
  type Wire,
} from '@frontyard/sdk-types';
import * as z from 'zod';
import { EmulatorError } from '../errors.ts';

/** A plugin as an admin registers it in Front's settings. */
export const PluginRegistration = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().min(1),
  entryPoint: z.enum(ENTRY_POINTS).default('SIDE_PANEL'),
  platforms: z
    .array(z.enum(PLATFORMS))
    .min(1)
    .default([...PLATFORMS]),
  sdk: z.enum(WIRES).optional(),
  proxyOf: z.url({ protocol: /^https?$/ }).optional(),
});
export type PluginRegistrationInput = z.input<typeof PluginRegistration>;

export interface Plugin {
  readonly name: string;
  readonly title: string;
  /** The registered address, as the browser spells it. */
  readonly url: string;
  readonly origin: string;
  readonly secret: string;
  readonly entryPoint: EntryPoint;
  readonly platforms: readonly Platform[];
  /** The protocol its page is expected to speak; the log tells of another one. */
  readonly sdk?: Wire | undefined;
  /** What stands behind the address, where that is a proxy which makes the page framable. Front has none. */
  readonly proxyOf?: string | undefined;
}

/** @throws EmulatorError `BAD_PLUGIN` with every mistake */
export function toPlugin(registration: PluginRegistrationInput): Plugin {
  const parsed = PluginRegistration.safeParse(registration);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new EmulatorError('BAD_PLUGIN', mistakes.map((m) => `${m.path}: ${m.message}`).join('\n'), {
      mistakes,
    });
  }
  const url = new URL(parsed.data.url);
  return { ...parsed.data, url: url.href, origin: url.origin };
}

/** The address the fault “wrong address” opens: the same page, so that it loads, at an address nobody has registered. */
export function addressElsewhere({ url }: Plugin): string {
  const elsewhere = new URL(url);
  elsewhere.searchParams.append('opened_elsewhere', '1');
  return elsewhere.href;
}

/** What stands in the address for a secret that is over: no server accepts it. */
export const EXPIRED_SECRET = 'expired';

/** The address a frame is given: the registered one with the secret at the end of its query. */
export function addressWithSecret({ url, secret }: Pick<Plugin, 'url' | 'secret'>): string {
  const [page, hash] = url.split('#', 2);
  const separator = page!.includes('?') ? '&' : '?';
  return `${page}${separator}auth_secret=${encodeURIComponent(secret)}${hash === undefined ? '' : `#${hash}`}`;
}
