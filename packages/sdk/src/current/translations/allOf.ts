import { pages } from '../../pages.ts';

/** All items of a list, as the seed's fetches give them. */
export async function allOf<Item>(
  fetchPage: (
    pageToken?: string,
  ) => Promise<{ results: readonly Item[]; nextPageToken?: string | undefined }>,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages(fetchPage)) items.push(item);
  return items;
}
