import { isMethodName } from '@frontyard/sdk-types';
import type ts from 'typescript';
import { and, NOTHING_KNOWN } from '../guards/facts.ts';
import { fieldOf } from './fields.ts';
import { addTo, noteCaller, type Call, type Flow } from './flow.ts';
import { givePanelHost } from './kit.ts';
import { readNames } from './origins.ts';
import { callGiven } from './language.ts';
import { noteGiven } from './outside.ts';
import type { Method, Value } from './values.ts';

/** What the functions of the libraries themselves give. */
export function callSdk(flow: Flow, value: Value, call: Call): void {
  const { graph, values } = flow;
  if (value.kind === 'subscribe') return subscribe(flow, call);
  if (value.kind === 'dialog') return dialog(flow, call);
  if (value.kind !== 'export') return;
  if (value.library === 'frontyard') {
    if (value.name === 'connect' || value.name === 'useBridge')
      graph.add(call.result, values.of('bridge', {}));
    if (value.name === 'createConnect')
      graph.add(call.result, values.of('export', { library: 'frontyard', name: 'connect' }));
    if (value.name === 'usePanelHost') givePanelHost(flow);
    if (value.name === 'useHostAction') return act(flow, call);
  }
  noteGiven(flow, call);
  callGiven(flow, call, []);
}

function subscribe(flow: Flow, call: Call): void {
  const { graph, values } = flow;
  const context = graph.slot('a context');
  graph.add(context, values.of('context', {}));
  const tell = (listener: Value) => {
    if (listener.kind === 'object') {
      graph.watch(fieldOf(flow, listener, 'next'), tell);
      return;
    }
    noteCaller(flow, listener, call.node);
    flow.invoke(listener, {
      node: call.node,
      args: [{ slot: context, node: call.node }],
      result: graph.slot('nothing'),
    });
  };
  const [first] = call.args;
  if (first) graph.watch(first.slot, tell);
}

/** `Front.dialog('confirm', …)` is `Front.confirm(…)`. */
function dialog(flow: Flow, call: Call): void {
  nameLater(flow, call, (name, at) => {
    const method = flow.values.of('method', { api: 'legacy', name, at }) as Method;
    addTo(flow.seen.uses, method, call.node);
  });
}

function act(flow: Flow, call: Call): void {
  const { graph, values } = flow;
  const action = values.of('action', { call: call.node });
  graph.add(call.result, action);
  nameLater(flow, call, (name) => {
    graph.add(fieldOf(flow, action, 'method'), values.of('export', { library: 'frontyard', name }));
    const available = fieldOf(flow, action, 'available');
    available.fact = and(available.fact ?? NOTHING_KNOWN, { ...NOTHING_KNOWN, can: new Set([name]) });
  });
}

function nameLater(flow: Flow, call: Call, use: (name: string, at: ts.Node) => void): void {
  const [first] = call.args;
  if (!first) return;
  readNames(flow, first.node as ts.Expression, call.node, (name) => {
    if (isMethodName(name)) use(name, call.node);
  });
}
