import { type CalendarDate, type DateValue, parseDate } from '@internationalized/date';
import { UiKitError } from '../errors.ts';

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** Reads a day. @throws UiKitError `BAD_DATE` */
export function readDate(iso: IsoDate): CalendarDate {
  try {
    return parseDate(iso);
  } catch (cause) {
    throw new UiKitError('BAD_DATE', { cause });
  }
}

/** Writes a day, whatever the calendar it is shown in. */
export function writeDate(date: DateValue | null): IsoDate | null {
  return date && date.toString().slice(0, 10);
}
