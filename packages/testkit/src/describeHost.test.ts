import { createRequire } from 'node:module';
import type { HostWindow } from '@frontyard/sdk';
import { expect, test, vi } from 'vitest';
import { describeHost } from './describeHost.ts';
import { openInMemory } from './openInMemory.ts';

const runner = { test, expect };
const require = createRequire(import.meta.url);

describeHost(runner, 'in memory, current wire', openInMemory('current'));
describeHost(runner, 'in memory, legacy wire', openInMemory('legacy'));
describeHost(runner, "in memory, through Front's own SDK", openInMemory('current', officialSdk));

/** Front's SDK makes its handshake when its module is evaluated, so every page needs a copy of its own. */
function officialSdk(parent: HostWindow): unknown {
  vi.stubGlobal('window', Object.assign(new EventTarget(), { parent }));
  const path = require.resolve('@frontapp/plugin-sdk');
  delete require.cache[path];
  return (require(path) as { default: unknown }).default;
}
