const YEAR_9999 = 253_402_300_799;

/** A date of the API as a world writes it. What is no date that can be written becomes `now`, in milliseconds. */
export function momentOf(seconds: number | undefined, now: number): string {
  const isDate = seconds !== undefined && seconds >= 0 && seconds <= YEAR_9999;
  return new Date(isDate ? seconds * 1000 : now).toISOString();
}
