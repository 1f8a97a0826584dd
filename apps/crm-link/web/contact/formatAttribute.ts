import type { CustomAttribute } from './contactOf.ts';

/** A custom field's value as a teammate reads it in their own language; a dash where it says nothing. */
export function formatAttribute(
  { type, value }: Pick<CustomAttribute, 'type' | 'value'>,
  locale?: string,
): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value);
  const moment = type === 'datetime' ? new Date(value) : value;
  if (moment instanceof Date) return formatMoment(moment, locale) ?? (String(value).trim() || NOTHING);
  return moment.trim() || NOTHING;
}

const NOTHING = '–';

/** Midnight is how Front keeps a day without a time. */
function formatMoment(moment: Date, locale: string | undefined): string | undefined {
  if (Number.isNaN(moment.getTime())) return undefined;
  const isDay = moment.getTime() % 86_400_000 === 0;
  const style = { dateStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(
    locale,
    isDay ? { ...style, timeZone: 'UTC' } : { ...style, timeStyle: 'short' },
  ).format(moment);
}
