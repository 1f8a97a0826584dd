import { PluginError, type ErrorCode } from '@frontyard/sdk/core';

/** Why Front did not do something, as a teammate reads it. */
export function explainFront(error: unknown): string {
  return (PluginError.is(error) && WORDS[error.code]) || 'Something went wrong. Try again in a moment.';
}

const WORDS: Partial<Record<ErrorCode, string>> = {
  HOST_REFUSED: 'Front refused it. You may lack the right to do this, or the conversation has just changed.',
  METHOD_UNAVAILABLE: 'Front does not offer this here.',
  NO_ANSWER: 'Front did not answer in time. Look whether it was done before you try again.',
  NOT_IN_FRONT: 'Front cannot be reached. Open the plugin again.',
  NOT_LOADED: 'A part of the panel could not be loaded, so nothing was done. Open the plugin again.',
  DISCONNECTED: 'The connection to Front has ended. Open the plugin again.',
  STALE_CONTEXT: 'Another conversation was opened meanwhile, so nothing was done.',
};
