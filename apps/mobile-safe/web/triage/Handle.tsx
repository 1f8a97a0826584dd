import { Fragment, type JSX } from 'react';

/** An address, number or account name, which breaks at its joints where it has to. */
export function Handle({ children }: { children: string }): JSX.Element {
  const parts = children.split(/(?<=@)|(?=\.)/);
  return (
    <bdi>
      {parts.map((part, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one text have no other name
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
