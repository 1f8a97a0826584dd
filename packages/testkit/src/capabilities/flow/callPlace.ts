import type { Call, Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { SOMEWHERE } from './libraries.ts';

/** Lets whatever a place holds be called. What nobody knows is taken for code from outside. */
export function callPlace(flow: Flow, callee: Slot, made: Call): void {
  flow.seen.calls.push({ node: made.node, callee });
  flow.graph.watch(callee, (value) => flow.invoke(value, made));
  flow.seen.last.push(() => {
    const isInteresting = callee.values.size === 0 && made.args.some(({ slot }) => slot.values.size > 0);
    if (!isInteresting) return;
    flow.graph.add(callee, flow.values.of('external', { from: SOMEWHERE, name: '', receiver: undefined }));
  });
}
