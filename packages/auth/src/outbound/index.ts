export { createOutboundFetch } from './createOutboundFetch.ts';
export type { OutboundFetch, OutboundInit, OutboundOptions } from './createOutboundFetch.ts';
export type { Lookup } from './resolveHost.ts';
export { isPublicAddress } from './publicAddress.ts';
