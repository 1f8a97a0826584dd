const TIME = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const DAY_OF_YEAR = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
const FULL = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const PRECISE = new Intl.DateTimeFormat('en', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});

/** As lists show it: today's mails by the hour, this year's by the day. */
export function shortDate(date: string | number, now = Date.now()): string {
  const [moment, today] = [new Date(date), new Date(now)];
  if (moment.toDateString() === today.toDateString()) return TIME.format(moment);
  return (moment.getFullYear() === today.getFullYear() ? DAY : DAY_OF_YEAR).format(moment);
}

export function fullDate(date: string | number): string {
  return FULL.format(new Date(date));
}

/** With milliseconds, for the log. */
export function preciseTime(date: number): string {
  return PRECISE.format(date);
}
