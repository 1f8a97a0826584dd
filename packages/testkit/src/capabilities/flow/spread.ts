import { allFieldsOf, contentsOf } from './fields.ts';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';

/** Everything an array or a map holds. */
export function spreadInto(flow: Flow, from: Slot, to: Slot): void {
  flow.graph.watch(from, (value) => {
    if (value.kind === 'object') {
      flow.graph.connect(allFieldsOf(flow, value), to);
      flow.graph.connect(contentsOf(flow, value), to);
    } else flow.graph.add(to, value);
  });
}
