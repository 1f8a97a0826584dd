import ts from 'typescript';
import { fieldOf, parentOf } from './fields.ts';
import type { Argument, Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { callPlace } from './callPlace.ts';
import { idOf } from './places.ts';
import type { Value } from './values.ts';

type Element = ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment;

/** An element calls its component with what it is given. */
export function jsx(flow: Flow, node: Element, result: Slot): void {
  const { graph, values } = flow;
  const children = 'children' in node ? node.children : [];
  if (ts.isJsxFragment(node)) {
    for (const child of childrenOf(children)) graph.connect(flow.slotOf(child), result);
    return;
  }
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const props = values.of('object', { key: `props ${idOf(node)}` });
  const given = give(flow, opening, props);
  for (const child of childrenOf(children))
    graph.connect(flow.slotOf(child), fieldOf(flow, props, 'children'));

  const slot = graph.slot({ propsOf: node });
  graph.add(slot, props);
  const callee = isIntrinsic(opening.tagName) ? outside(flow) : flow.slotOf(opening.tagName as ts.Expression);
  // An element holds nothing that could be called.
  callPlace(flow, callee, {
    node: opening,
    args: [{ slot, node: opening }],
    given,
    result: graph.slot('nothing'),
  });
}

function give(flow: Flow, { attributes }: ts.JsxOpeningLikeElement, props: Value): Argument[] {
  const { graph } = flow;
  return attributes.properties.flatMap((attribute) => {
    if (ts.isJsxSpreadAttribute(attribute)) {
      const slot = flow.slotOf(attribute.expression);
      graph.connect(slot, parentOf(flow, props));
      return { slot, node: attribute, isSpread: true };
    }
    const { initializer } = attribute;
    const written = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    if (!written) return [];
    const slot = flow.slotOf(written);
    graph.connect(slot, fieldOf(flow, props, attribute.name.getText()));
    return { slot, node: attribute };
  });
}

function childrenOf(children: readonly ts.JsxChild[]): ts.Expression[] {
  return children.flatMap((child) => {
    if (ts.isJsxText(child)) return [];
    return ts.isJsxExpression(child) ? (child.expression ?? []) : child;
  });
}

function isIntrinsic(name: ts.JsxTagNameExpression): boolean {
  return ts.isIdentifier(name) && /^[a-z]/.test(name.text);
}

function outside({ graph, values }: Flow): Slot {
  const slot = graph.slot('an element of the page');
  graph.add(slot, values.of('external', { from: 'react', name: 'element', receiver: undefined }));
  return slot;
}
