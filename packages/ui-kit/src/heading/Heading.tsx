import type { ComponentProps, JSX } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading whose level is a matter of place, not of looks. */
export function Heading({ level, ...rest }: ComponentProps<'h1'> & { level: HeadingLevel }): JSX.Element {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
