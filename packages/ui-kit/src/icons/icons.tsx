import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';

/** Icons are decoration: the control around them carries the name. */
export type IconProps = Omit<ComponentProps<'svg'>, 'children'>;

/** `isDirected`: it points along the line, and so the other way from right to left. */
const icon = (drawing: JSX.Element, isDirected = false) =>
  function Icon({ className, ...rest }: IconProps): JSX.Element {
    return (
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        data-directed={isDirected || undefined}
        {...rest}
        className={classNames('fy-Icon', className)}
      >
        {drawing}
      </svg>
    );
  };

const circle = <circle cx="8" cy="8" r="6" />;

export const BackIcon = icon(<path d="M9.5 3.5 5 8l4.5 4.5" />, true);
export const CalendarIcon = icon(
  <path d="M5 2v2.5M11 2v2.5M2.5 6.5h11M4 3.25h8A1.5 1.5 0 0 1 13.5 4.75V12a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V4.75A1.5 1.5 0 0 1 4 3.25z" />,
);
export const CheckIcon = icon(<path d="m3.5 8.5 3 3 6-7" />);
export const ChevronDownIcon = icon(<path d="m4.5 6.5 3.5 3.5 3.5-3.5" />);
export const ChevronRightIcon = icon(<path d="m6.5 4.5 3.5 3.5-3.5 3.5" />, true);
export const CloseIcon = icon(<path d="m4.5 4.5 7 7m0-7-7 7" />);
export const CopyIcon = icon(
  <>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M3.5 10.5h-.25A.75.75 0 0 1 2.5 9.75v-6.5a.75.75 0 0 1 .75-.75h6.5a.75.75 0 0 1 .75.75v.25" />
  </>,
);
export const EditIcon = icon(
  <path d="m3 13 .6-2.9 7-7a1.1 1.1 0 0 1 1.6 0l.7.7a1.1 1.1 0 0 1 0 1.6l-7 7z" />,
);
export const ErrorIcon = icon(
  <>
    {circle}
    <path d="m6 6 4 4m0-4-4 4" />
  </>,
);
export const ExternalIcon = icon(
  <path d="M9.5 2.5h4v4m0-4-6 6m-1-5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.5" />,
);
export const InfoIcon = icon(
  <>
    {circle}
    <path d="M8 7.5v3.25M8 5.2v.05" />
  </>,
);
export const LinkIcon = icon(
  <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 1 0-3.7-3.7l-.7.7m1.1 2.6a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 1 0 3.7 3.7l.7-.7" />,
);
export const MinusIcon = icon(<path d="M3.5 8h9" />);
export const MoreIcon = icon(<path strokeWidth="2" d="M3.5 8h.01M8 8h.01M12.5 8h.01" />);
export const PlusIcon = icon(<path d="M8 3v10M3 8h10" />);
export const RefreshIcon = icon(<path d="M13 8a5 5 0 1 1-1.5-3.55L13 6m0-3.5V6H9.5" />);
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.25 3.25" />
  </>,
);
export const SuccessIcon = icon(
  <>
    {circle}
    <path d="m5.5 8.25 1.75 1.75L10.5 6.5" />
  </>,
);
export const TrashIcon = icon(
  <path d="M2.75 4.5h10.5m-7.5 0V3.25a.75.75 0 0 1 .75-.75h3a.75.75 0 0 1 .75.75V4.5m-6 0 .5 8.25a.75.75 0 0 0 .75.75h5a.75.75 0 0 0 .75-.75l.5-8.25" />,
);
export const WarningIcon = icon(
  <>
    <path d="M7.1 3 2.1 11.7A1 1 0 0 0 3 13.2h10a1 1 0 0 0 .9-1.5L8.9 3a1 1 0 0 0-1.8 0z" />
    <path d="M8 6.5v2.75m0 1.7v.05" />
  </>,
);
