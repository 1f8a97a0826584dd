import ts from 'typescript';
import { allFieldsOf, fieldOf, parentOf } from './fields.ts';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { namesOf } from './keys.ts';
import { idOf, resultOf, thisOf } from './places.ts';
import { isMadeHere } from './self.ts';
import { spreadInto } from './spread.ts';

export function object(flow: Flow, node: ts.ObjectLiteralExpression, slot: Slot): void {
  const { graph, values } = flow;
  const made = values.of('object', { key: idOf(node) });
  graph.add(slot, made);
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      graph.connect(flow.slotOf(property.expression), parentOf(flow, made));
      graph.connect(flow.slotOf(property.expression), allFieldsOf(flow, made));
      continue;
    }
    for (const name of namesOf(flow, property.name) ?? [undefined]) {
      propertyInto(flow, property, fieldOf(flow, made, name));
      if (ts.isMethodDeclaration(property)) graph.add(thisOf(flow, property), made);
      if (ts.isPropertyAssignment(property) && isMadeHere(property.initializer))
        graph.add(thisOf(flow, property.initializer), made);
    }
  }
}

function propertyInto(
  flow: Flow,
  property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  field: Slot,
): void {
  const { graph, values } = flow;
  if (ts.isPropertyAssignment(property)) graph.connect(flow.slotOf(property.initializer), field);
  else if (ts.isShorthandPropertyAssignment(property)) graph.connect(flow.slotOf(property.name), field);
  else if (ts.isMethodDeclaration(property)) graph.add(field, values.of('function', { node: property }));
  else if (ts.isGetAccessor(property)) graph.connect(resultOf(flow, property), field);
  else {
    const [parameter] = property.parameters;
    if (parameter) graph.connect(field, graph.slot(parameter));
  }
}

export function list(flow: Flow, node: ts.ArrayLiteralExpression, slot: Slot): void {
  const { graph, values } = flow;
  const made = values.of('object', { key: `list ${idOf(node)}` });
  graph.add(slot, made);
  for (const [index, element] of node.elements.entries()) {
    if (ts.isSpreadElement(element))
      spreadInto(flow, flow.slotOf(element.expression), fieldOf(flow, made, undefined));
    else graph.connect(flow.slotOf(element), fieldOf(flow, made, String(index)));
  }
}
