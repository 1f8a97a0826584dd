/** A plugin's date (a Date, milliseconds or text) as a date field's value, in local time; '' for none. */
export function dayOf(moment: Date | number | string | null | undefined): string {
  if (moment === null || moment === undefined) return '';
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Midnight of a date field's day, in local time; nothing while the field is incomplete. */
export function dateOf(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Why a day can't be chosen; both bounds may be chosen themselves. */
export function dayProblem(day: string, after: string, before: string): string | undefined {
  if (!day) return 'Choose a day.';
  if (after && day < after) return `Not before ${after}.`;
  if (before && day > before) return `Not after ${before}.`;
  return undefined;
}
