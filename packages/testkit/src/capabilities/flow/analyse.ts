import type { PluginProgram } from '../source/createProgram.ts';
import { slotOf } from './expressions.ts';
import { createSeen, type Flow } from './flow.ts';
import { createGraph } from './graph.ts';
import { invoke } from './invoke.ts';
import { createLibraryOf } from './libraries.ts';
import { visit } from './statements.ts';
import { createValues } from './values.ts';

/** The largest plugin here needs not quite a million; four times that takes half a minute, and more than anybody waits. */
export const MOST_WORK = 4_000_000;

/** Follows every value of a plugin's code until nothing new is learned, or there is more than `limit` to know. */
export function analyse(plugin: PluginProgram, global: 'sdk' | 'legacy', limit: number = MOST_WORK): Flow {
  const { program, code } = plugin;
  const libraryOf = createLibraryOf(plugin);
  const flow: Flow = {
    program,
    checker: program.getTypeChecker(),
    graph: createGraph(limit),
    values: createValues(),
    global,
    seen: createSeen(),
    libraryOf,
    sources: code.filter((file) => libraryOf(file) === undefined),
    slotOf: (expression) => slotOf(flow, expression),
    invoke: (value, call) => invoke(flow, value, call),
  };
  for (const file of flow.sources) visit(flow, file);
  settle(flow);
  return flow;
}

function settle({ graph, seen }: Flow): void {
  let before = -1;
  while (before !== graph.size && !graph.isFull) {
    before = graph.size;
    graph.run();
    // The work may grow while it is done: what is called late may bring more of it.
    for (const decide of seen.later) decide();
    if (before !== graph.size) continue;
    for (const decide of seen.last) decide();
    graph.run();
  }
}
