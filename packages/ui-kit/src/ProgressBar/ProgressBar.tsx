import type { JSX, RefAttributes } from 'react';
import { Label } from 'react-aria-components/Label';
import {
  ProgressBar as AriaProgressBar,
  type ProgressBarProps as AriaProgressBarProps,
} from 'react-aria-components/ProgressBar';
import { classNames } from '../classNames.ts';
import type { PartProps } from '../PartProps.ts';

export interface ProgressBarProps extends PartProps<AriaProgressBarProps>, RefAttributes<HTMLDivElement> {
  label: string;
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean | undefined;
}

/** How far something has come: `value` between `minValue` (0) and `maxValue` (100), or `isIndeterminate`. */
export function ProgressBar({
  label,
  isLabelHidden = false,
  className,
  ...rest
}: ProgressBarProps): JSX.Element {
  return (
    <AriaProgressBar {...rest} className={classNames('fy-ProgressBar', className)}>
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <span className={isLabelHidden ? 'fy-VisuallyHidden' : 'fy-ProgressBar-texts'}>
            <Label>{label}</Label>
            {!isIndeterminate && <span className="fy-ProgressBar-value">{valueText}</span>}
          </span>
          <span className="fy-ProgressBar-track" data-indeterminate={isIndeterminate || undefined}>
            <span className="fy-ProgressBar-bar" style={{ inlineSize: `${percentage ?? 40}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
