import type { CalendarDate } from '@internationalized/date';
import { type JSX, lazy, type Ref, type RefAttributes, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import {
  DatePicker as AriaDatePicker,
  type DatePickerProps as AriaDatePickerProps,
} from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import type { AriaDateOmitted } from '../DateField/DateField.tsx';
import { ariaDateProps, type DateProps } from '../DateField/dateProps.ts';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import { CalendarIcon } from '../icons/icons.tsx';
import type { PartProps } from '../PartProps.ts';
import { Skeleton } from '../Skeleton/Skeleton.tsx';

const CalendarView = lazy(() =>
  import('./CalendarView.tsx').then((file) => ({ default: file.CalendarView })),
);

type Inherited = Omit<PartProps<AriaDatePickerProps<CalendarDate>>, AriaDateOmitted>;

export interface DatePickerProps extends Inherited, DateProps, FieldTexts, RefAttributes<HTMLDivElement> {
  /** What holds the parts of the day: its `[role=spinbutton]`s take the focus. */
  inputRef?: Ref<HTMLDivElement> | undefined;
}

/** A day, typed or picked from a calendar. The calendar is loaded when it is opened. Days are `YYYY-MM-DD`. */
export function DatePicker({
  value,
  defaultValue,
  min,
  max,
  onChange,
  inputRef,
  ...props
}: DatePickerProps): JSX.Element {
  const { frame, field } = splitField(props, 'DatePicker');
  return (
    <AriaDatePicker
      {...field}
      {...ariaDateProps({ value, defaultValue, min, max, onChange })}
      granularity="day"
    >
      <FieldFrame {...frame}>
        <Group className="fy-FieldControl fy-DatePicker-box">
          <DateInput ref={inputRef} className="fy-DatePicker-input">
            {(segment) => <DateSegment segment={segment} className="fy-DateSegment" />}
          </DateInput>
          <Button className="fy-DatePicker-button">
            <CalendarIcon />
          </Button>
        </Group>
      </FieldFrame>
      <Popover
        className="fy-Overlay fy-DatePicker-popover"
        placement="bottom end"
        offset={4}
        containerPadding={8}
      >
        <Dialog className="fy-DatePicker-dialog">
          <Suspense fallback={<Skeleton lines={6} />}>
            <CalendarView />
          </Suspense>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
