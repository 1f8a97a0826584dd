import { expect, test } from 'vitest';
import { describeHost } from './describeHost.ts';
import { loadOfficialSdk } from './officialSdk.ts';
import { openInMemory } from './openInMemory.ts';

const runner = { test, expect };

describeHost(runner, 'in memory, current wire', openInMemory('current'));
describeHost(runner, 'in memory, legacy wire', openInMemory('legacy'));
describeHost(runner, "in memory, through Front's own SDK", openInMemory('current', loadOfficialSdk));
