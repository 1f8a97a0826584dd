import type { CalendarDate } from '@internationalized/date';
import type { JSX, Ref, RefAttributes } from 'react';
import {
  DateField as AriaDateField,
  type DateFieldProps as AriaDateFieldProps,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import type { PartProps } from '../PartProps.ts';
import { ariaDateProps, type DateProps } from './dateProps.ts';

export type AriaDateOmitted =
  | keyof DateProps
  | 'minValue'
  | 'maxValue'
  | 'granularity'
  | 'hourCycle'
  | 'hideTimeZone'
  | 'placeholderValue';

type Inherited = Omit<PartProps<AriaDateFieldProps<CalendarDate>>, AriaDateOmitted>;

export interface DateFieldProps extends Inherited, DateProps, FieldTexts, RefAttributes<HTMLDivElement> {
  /** What holds the parts of the day: its `[role=spinbutton]`s take the focus. */
  inputRef?: Ref<HTMLDivElement> | undefined;
}

/** A day, typed in the order the reader's language has. Days are `YYYY-MM-DD`. */
export function DateField({
  value,
  defaultValue,
  min,
  max,
  onChange,
  inputRef,
  ...props
}: DateFieldProps): JSX.Element {
  const { frame, field } = splitField(props, 'DateField');
  return (
    <AriaDateField
      {...field}
      {...ariaDateProps({ value, defaultValue, min, max, onChange })}
      granularity="day"
    >
      <FieldFrame {...frame}>
        <DateInput ref={inputRef} className="fy-FieldControl fy-DateInput">
          {(segment) => <DateSegment segment={segment} className="fy-DateSegment" />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  );
}
