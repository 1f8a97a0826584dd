import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { cloneElement, type ReactElement, type Ref } from 'react';
import { describe, expect, test } from 'vitest';
import { keyboardProblems } from './keyboard/keyboardProblems.ts';
import { tabStops } from './keyboard/tabStops.ts';

interface Options {
  /** What the part's ref points at. */
  refIs: abstract new () => Element;
  /** The part's place, where it can't stand alone: a list around its item. */
  wrap?: (part: ReactElement) => ReactElement;
  /** Whether it takes `isDisabled`, and then is passed over as a whole. */
  canBeDisabled?: boolean;
}

interface Given {
  ref?: Ref<Element>;
  className?: string;
  'data-given'?: string;
  isDisabled?: boolean;
}

/** What holds for every part: it takes a ref, a class name and further props, axe finds nothing wrong with it, and all of it is worked by keyboard. */
export function describeConformance(
  part: ReactElement,
  { refIs, wrap = (inner) => inner, canBeDisabled = false }: Options,
): void {
  const given = (props: Given) => wrap(cloneElement(part as ReactElement<Given>, props));
  const renderGiven = (props: Given) => render(given(props));

  describe('like every part, it', () => {
    test('forwards its ref', () => {
      const ref = { current: null as Element | null };
      const { unmount } = renderGiven({ ref });
      expect(ref.current).toBeInstanceOf(refIs);
      unmount();
      expect(ref.current).toBeNull();
    });

    test('adds a class name to its own', () => {
      const { baseElement } = renderGiven({ className: 'given' });
      const root = baseElement.querySelector('.given');
      expect(root?.className).toMatch(/^fy-\S+.* given$/u);
    });

    test('passes further props on to the same element', () => {
      const { baseElement } = renderGiven({ className: 'given', 'data-given': 'yes' });
      expect(baseElement.querySelector('.given')?.getAttribute('data-given')).toBe('yes');
    });

    test('has nothing wrong in the eyes of axe', async () => {
      const { baseElement } = renderGiven({});
      expect(await violationsIn(baseElement)).toEqual([]);
    });

    test('is worked by keyboard as its roles ask, or passed over where there is nothing to work', async () => {
      expect(await keyboardProblems(wrap(part))).toEqual([]);
    });

    if (!canBeDisabled) return;
    test('is passed over while it is disabled', async () => {
      const { baseElement } = renderGiven({ isDisabled: true });
      expect(baseElement.querySelector(':disabled, [aria-disabled=true]')).not.toBeNull();
      expect(await tabStops(userEvent.setup())).toEqual([]);
    });
  });
}

/** What axe finds, in words. Colours need a real browser, landmarks a whole page: the demo is checked for both. */
export async function violationsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
