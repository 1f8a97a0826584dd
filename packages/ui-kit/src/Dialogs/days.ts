import type { IsoDate } from '../DateField/isoDate.ts';
import type { Day } from './HostDialogs.ts';

/** The day of a moment, by the clock of this machine; nothing for what is no moment. */
export function dayOf(moment: Day | undefined): IsoDate | undefined {
  if (moment === null || moment === undefined) return undefined;
  if (typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(moment)) return moment;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return undefined;
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** Midnight of a day, by the clock of this machine. */
export function dateOfDay(day: IsoDate): Date {
  return new Date(`${day}T00:00`);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
