import { PluginError } from '@frontyard/sdk-types/errors';
import type { CallOptions } from '@frontyard/sdk-types';

interface Page<Item> {
  readonly results: readonly Item[];
  readonly nextPageToken?: string | undefined;
}

type FetchPage<Item> = (pageToken?: string, options?: CallOptions) => Promise<Page<Item>>;

/**
 * Goes through all items of a list, page by page: `for await (const inbox of pages(bridge.host.listInboxes))`.
 * Ends at the last page, or at a page token it has seen before.
 * @throws ABORTED when the signal gives it up, and what the call itself throws.
 */
export async function* pages<Item>(
  fetchPage: FetchPage<Item>,
  { signal }: CallOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string | undefined>();
  let token: string | undefined;

  do {
    seen.add(token);
    const page = signal ? await fetchPage(token, { signal }) : await fetchPage(token);
    for (const item of page.results) {
      if (signal?.aborted) throw new PluginError('ABORTED', { cause: signal.reason });
      yield item;
    }
    token = page.nextPageToken;
  } while (token && !seen.has(token));
}
