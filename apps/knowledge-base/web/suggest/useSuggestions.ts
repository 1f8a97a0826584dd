import { PluginError } from '@frontyard/sdk/core';
import { useBridge } from '@frontyard/sdk/react';
import type { SearchAnswer } from '../../shared/answers.ts';
import type { Audience } from '../audience.ts';
import { useApi } from '../useApi.ts';
import { useRequest } from '../useRequest.ts';
import type { Request } from '../useRequest.ts';
import { newestMessage } from './newestMessage.ts';

const MOST_SUGGESTIONS = 5;

/** Articles that fit the open conversation. Asked again when it changes or says something new. */
export function useSuggestions({ key, conversation }: Audience): Request<SearchAnswer> {
  const api = useApi();
  const { host } = useBridge();

  return useRequest({
    scope: key,
    key: conversation && JSON.stringify([key, conversation.subject, conversation.blurb]),
    async ask(signal) {
      const [message, { suggestionQuery }] = await Promise.all([
        newestQuestion(host.listMessages, signal),
        // It brings what cleans HTML, so it comes after what is shown first.
        import('./suggestionQuery.ts'),
      ]);
      const query = suggestionQuery({ ...conversation, message: message?.content });
      return api.search({ ...query, kind: 'message', limit: MOST_SUGGESTIONS }, signal);
    },
  });
}

/** Front may keep the messages to itself; then subject and preview have to do. */
async function newestQuestion(listMessages: Parameters<typeof newestMessage>[0], signal: AbortSignal) {
  try {
    return await newestMessage(listMessages, signal, ({ status }) => status === 'inbound');
  } catch (error) {
    if (PluginError.is(error, 'METHOD_UNAVAILABLE') || PluginError.is(error, 'HOST_REFUSED'))
      return undefined;
    throw error;
  }
}
