const KEPT = new Set(
  `color background-color font-family font-size font-weight font-style line-height text-align text-decoration
  text-decoration-line text-decoration-style text-decoration-color text-decoration-thickness`.split(/\s+/),
);

/** Whether an element's own style only says how its words look: nothing that moves, covers or fetches anything. */
export function hasPlainStyle(element: Element): boolean {
  return [...styleOf(element)].every((name) => KEPT.has(name));
}

/** An element's own style, where it is one that words can keep. */
export function plainStyle(element: Element): string | null {
  return hasPlainStyle(element) ? styleOf(element).cssText || null : null;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element as HTMLElement).style;
}
