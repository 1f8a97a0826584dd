import { CALLS } from '../loadCalls.ts';

// Most tests are about what happens once it is there; `lateCalls.test.ts` is about the time before.
await CALLS.pending();
