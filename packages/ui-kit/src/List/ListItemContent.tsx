import type { JSX, ReactNode } from 'react';

export interface ListItemTexts {
  title: ReactNode;
  description?: ReactNode;
  /** Before the texts: an avatar or icon. */
  leading?: ReactNode;
  /** After the texts: a pill, a time, a count. Nothing that can be pressed. */
  trailing?: ReactNode;
}

/** What any row of a list shows. */
export function ListItemContent({ title, description, leading, trailing }: ListItemTexts): JSX.Element {
  return (
    <>
      {leading && <span className="fy-ListItem-leading">{leading}</span>}
      <span className="fy-ListItem-texts">
        <span className="fy-ListItem-title">{title}</span>
        {description && <span className="fy-ListItem-description">{description}</span>}
      </span>
      {trailing && <span className="fy-ListItem-trailing">{trailing}</span>}
    </>
  );
}
