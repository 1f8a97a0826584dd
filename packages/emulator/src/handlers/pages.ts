import { HostRefusal } from '../errors.ts';

const TOKEN = /^page_(\d+)$/;

/**
 * Cuts one page out of a list.
 * @throws HostRefusal `bad_page_token` for a token that wasn't given out
 */
export function pageOf<T>(
  items: readonly T[],
  pageSize: number,
  token: string | undefined,
): { results: readonly T[]; nextPageToken: string | undefined } {
  const start = token === undefined ? 0 : Number(TOKEN.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(start) || (start > 0 && start >= items.length)) throw new HostRefusal('bad_page_token');
  const end = start + pageSize;
  return {
    results: items.slice(start, end),
    nextPageToken: end < items.length ? `page_${end}` : undefined,
  };
}
