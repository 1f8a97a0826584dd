import type { MethodName } from '@frontyard/sdk-types';
import type ts from 'typescript';
import { addTo, type Call, type Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import type { Reading } from './read.ts';
import type { Method } from './values.ts';

/** The kit's parts are not the plugin's code; what they ask of Front is known by the part. */
export const KIT = '@frontyard/ui-kit';

/** What each part calls through the host that `usePanelHost` gives; `kit.test.ts` holds it against the kit. */
export const CALLED_BY_PART: Readonly<Record<string, readonly MethodName[]>> = {
  Link: ['openUrl'],
  RichText: ['openUrl'],
  CopyButton: ['copyToClipboard'],
};

const DIALOGS: ReadonlySet<string> = new Set(['alert', 'confirm', 'prompt', 'promptDate', 'fuzzylist']);

/** `usePanelHost(bridge)`: from here on the kit's parts speak to Front. */
export function givePanelHost({ graph, values }: Flow): void {
  graph.add(graph.slot(PANEL_HOST), values.of('host', {}));
}

const PANEL_HOST = 'the host of the kit’s parts';

/** Lets a part of the kit call what it calls of Front, where it was given a host. */
export function callKit(flow: Flow, name: string, call: Call): void {
  const { graph, values, seen } = flow;
  graph.watch(graph.slot(PANEL_HOST), () => {
    for (const method of CALLED_BY_PART[name] ?? [])
      addTo(seen.uses, methodAt(flow, call.node, method), call.node);
    if (name === 'useHost' || name === 'useDialogs') graph.add(call.result, values.of(name, {}));
  });
}

/** `dialogs` is what `useDialogs` gives, where components are not. */
export function readKitExport({ graph, values }: Flow, name: string, target: Slot): void {
  if (name !== 'dialogs') return;
  graph.watch(graph.slot(PANEL_HOST), () => graph.add(target, values.of('useDialogs', {})));
}

/** A member of what `useHost` or `useDialogs` gives. */
export function readKit(flow: Flow, { value, name, at, target }: Reading): void {
  const { graph, values } = flow;
  if (value.kind === 'useHost') {
    if (name === 'openUrl') graph.add(target, methodAt(flow, at, name));
    if (name === 'copy') graph.add(target, methodAt(flow, at, 'copyToClipboard'));
    if (name === 'dialogs') graph.add(target, values.of('useDialogs', {}));
  } else if (name !== undefined && DIALOGS.has(name)) {
    graph.add(target, methodAt(flow, at, name as MethodName));
  }
}

/** `openUrl` is offered wherever Front is; the others only where it says so. */
function methodAt({ values, seen }: Flow, at: ts.Node, name: MethodName): Method {
  const method = values.of('method', { api: 'frontyard', name, at }) as Method;
  if (name !== 'openUrl') seen.asked.add(method);
  return method;
}
