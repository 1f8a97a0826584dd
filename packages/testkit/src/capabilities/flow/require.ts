import ts from 'typescript';
import { fieldOf } from './fields.ts';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { sdkOf } from './libraries.ts';
import { commonModule } from './places.ts';

/** `require('…')` gives a module. Gives whether the call was one. */
export function callModule(flow: Flow, node: ts.CallExpression | ts.NewExpression, result: Slot): boolean {
  const [name] = node.arguments ?? [];
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'require' || !name) return false;
  return readModuleNamed(flow, name, result);
}

/** Lets a module flow to where it is asked for by name. Gives whether it was found. */
export function readModuleNamed(flow: Flow, name: ts.Expression, result: Slot): boolean {
  const symbol = flow.checker.getSymbolAtLocation(name);
  const file = symbol?.declarations?.[0]?.getSourceFile();
  if (!symbol || !file) return false;
  const { graph, values } = flow;
  graph.add(result, values.of('module', { symbol }));
  if (flow.libraryOf(file) === undefined)
    graph.connect(fieldOf(flow, values.of('object', { key: commonModule(file) }), 'exports'), result);
  // A bundler gives the default export of Front's SDK to whoever requires it.
  if (sdkOf(flow.libraryOf(file)) === 'sdk') graph.add(result, values.of('front', { api: 'sdk' }));
  return true;
}
