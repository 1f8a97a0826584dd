import type { SearchAnswer } from '../../../shared/answers.ts';
import { useApi } from '../../useApi.ts';
import { useDebounced } from '../../useDebounced.ts';
import { useRequest } from '../../useRequest.ts';
import type { Request } from '../../useRequest.ts';

export interface Search extends Request<SearchAnswer> {
  /** The text that `data` answers. */
  answers: string | undefined;
}

/** Shorter than the pause after a word, longer than the one between two letters. */
const PAUSE_MS = 120;

/** What fits the words in the search field. Results stay in sight until newer ones come. */
export function useSearch(text: string): Search {
  const api = useApi();
  const asked = useDebounced(text, PAUSE_MS);
  const isSearching = asked.trim() !== '';
  const request = useRequest({
    scope: 'search',
    key: isSearching ? asked : undefined,
    ask: (signal) => api.search({ text: asked, kind: 'typing', limit: 20 }, signal),
  });
  const isSettled = isSearching && !request.isPending && request.error === undefined;
  return {
    ...request,
    isPending: request.isPending || asked !== text,
    answers: isSettled ? asked : undefined,
  };
}
