import type { JSX, ReactNode, RefAttributes } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Disclosure,
  DisclosureGroup,
  type DisclosureGroupProps,
  DisclosurePanel,
} from 'react-aria-components/DisclosureGroup';
import { classNames } from '../classNames.ts';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';
import { ChevronRightIcon } from '../icons/icons.tsx';
import type { PartProps } from '../PartProps.ts';

export interface AccordionItem<Id extends string = string> {
  id: Id;
  title: ReactNode;
  /** After the title: a count or a state. */
  trailing?: ReactNode;
  content: ReactNode;
  isDisabled?: boolean | undefined;
}

type Inherited = Omit<
  PartProps<DisclosureGroupProps>,
  'expandedKeys' | 'defaultExpandedKeys' | 'onExpandedChange' | 'allowsMultipleExpanded'
>;

export interface AccordionProps<Id extends string = string> extends Inherited, RefAttributes<HTMLDivElement> {
  items: readonly AccordionItem<Id>[];
  /** Which are open. Leave out to let the part remember it. */
  value?: readonly NoInfer<Id>[] | undefined;
  defaultValue?: readonly NoInfer<Id>[] | undefined;
  onChange?: ((open: Id[]) => void) | undefined;
  /** Opening one closes the others. */
  isSingle?: boolean | undefined;
  /** Of the titles. Default: 3, inside a card. */
  headingLevel?: HeadingLevel | undefined;
}

/** Things to open when they are needed. */
export function Accordion<Id extends string = string>({
  items,
  value,
  defaultValue,
  onChange,
  isSingle = false,
  headingLevel = 3,
  className,
  ...rest
}: AccordionProps<Id>): JSX.Element {
  const tell = (open: ReadonlySet<unknown>) =>
    onChange?.(items.filter(({ id }) => open.has(id)).map(({ id }) => id));
  return (
    <DisclosureGroup
      {...rest}
      {...(value && { expandedKeys: value })}
      {...(defaultValue && { defaultExpandedKeys: defaultValue })}
      onExpandedChange={tell}
      allowsMultipleExpanded={!isSingle}
      className={classNames('fy-Accordion', className)}
    >
      {items.map(({ id, title, trailing, content, isDisabled = false }) => (
        <Disclosure key={id} id={id} isDisabled={isDisabled} className="fy-Accordion-item">
          <Heading level={headingLevel} className="fy-Accordion-heading">
            <Button slot="trigger" className="fy-Accordion-button">
              <ChevronRightIcon className="fy-Accordion-chevron" />
              <span className="fy-Accordion-title">{title}</span>
              {trailing && <span className="fy-Accordion-trailing">{trailing}</span>}
            </Button>
          </Heading>
          <DisclosurePanel className="fy-Accordion-panel">
            <div className="fy-Accordion-content">{content}</div>
          </DisclosurePanel>
        </Disclosure>
      ))}
    </DisclosureGroup>
  );
}
