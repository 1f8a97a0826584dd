const MARK = '#faults=';

/** The faults an address carries; nothing where it carries none, and an empty text where it can't be read. */
export function faultsInHash(hash: string): string | undefined {
  if (!hash.startsWith(MARK)) return undefined;
  try {
    return decodeURIComponent(hash.slice(MARK.length));
  } catch {
    return '';
  }
}

export function hashOfFaults(plan: string): string {
  return plan === '' ? '' : MARK + encodeURIComponent(plan);
}
