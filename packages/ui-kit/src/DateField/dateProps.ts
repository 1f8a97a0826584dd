import type { CalendarDate, DateValue } from '@internationalized/date';
import { type IsoDate, readDate, writeDate } from './isoDate.ts';

/** A day that is chosen, and the days it may be. All as `YYYY-MM-DD`. */
export interface DateProps {
  /** `null` for none. Leave out to let the part remember it. */
  value?: IsoDate | null | undefined;
  defaultValue?: IsoDate | undefined;
  /** The first day that may be chosen. */
  min?: IsoDate | undefined;
  /** The last day that may be chosen. */
  max?: IsoDate | undefined;
  onChange?: ((day: IsoDate | null) => void) | undefined;
}

interface AriaDateProps {
  value?: CalendarDate | null;
  defaultValue?: CalendarDate;
  minValue?: CalendarDate;
  maxValue?: CalendarDate;
  onChange(date: DateValue | null): void;
}

/** The same for React Aria. @throws UiKitError `BAD_DATE` */
export function ariaDateProps({ value, defaultValue, min, max, onChange }: DateProps): AriaDateProps {
  return {
    ...(value !== undefined && { value: value === null ? null : readDate(value) }),
    ...(defaultValue && { defaultValue: readDate(defaultValue) }),
    ...(min && { minValue: readDate(min) }),
    ...(max && { maxValue: readDate(max) }),
    onChange: (date) => onChange?.(writeDate(date)),
  };
}
