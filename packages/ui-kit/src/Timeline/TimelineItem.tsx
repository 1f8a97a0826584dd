import type { ComponentProps, JSX, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import type { Tone } from '../Tone.ts';

export interface TimelineItemProps extends Omit<ComponentProps<'li'>, 'title' | 'children'> {
  title: ReactNode;
  /** When, for people: “2 h ago”. */
  time: ReactNode;
  /** When, for machines: an ISO date or moment. */
  dateTime: string;
  /** More about it, below. */
  children?: ReactNode;
  /** In place of the dot: an icon or a small avatar. */
  marker?: ReactNode;
  /** Default: `neutral`. */
  tone?: 'neutral' | Tone | undefined;
}

/** One event of a `Timeline`. */
export function TimelineItem({
  title,
  time,
  dateTime,
  children,
  marker,
  tone = 'neutral',
  className,
  ...rest
}: TimelineItemProps): JSX.Element {
  return (
    <li {...rest} data-tone={tone} className={classNames('fy-TimelineItem', className)}>
      <span className="fy-TimelineItem-marker" data-dot={!marker || undefined}>
        {marker}
      </span>
      <div className="fy-TimelineItem-texts">
        <div className="fy-TimelineItem-head">
          <span className="fy-TimelineItem-title">{title}</span>
          <time className="fy-TimelineItem-time" dateTime={dateTime}>
            {time}
          </time>
        </div>
        {children && <div>{children}</div>}
      </div>
    </li>
  );
}
