import { ApiError } from '@frontyard/auth/client';
import { PluginError } from '@frontyard/sdk/core';
import type { ErrorCode } from '@frontyard/sdk/core';

/** What a teammate reads when something failed: what happened, and what to do. */
export function explain(error: unknown): string {
  if (PluginError.is(error)) return IN_FRONT[error.code];
  if (ApiError.is(error)) return error.message;
  return 'Something went wrong. Try again; if it stays, reload the panel.';
}

const CHANGED = 'Another conversation was opened in the meantime, so nothing was inserted. Try again here.';
const GONE = 'The connection to Front was lost. Reload the panel.';

const IN_FRONT: Readonly<Record<ErrorCode, string>> = {
  METHOD_UNAVAILABLE: 'Front does not offer this here. Copy the article instead.',
  BAD_ARGUMENTS: 'Front cannot take this article as it is. Copy it instead.',
  HOST_REFUSED:
    'Front refused, so nothing was inserted. Someone else may be editing the reply: open it, or copy the article instead.',
  STALE_CONTEXT: CHANGED,
  ABORTED: CHANGED,
  NO_ANSWER:
    'Front did not answer. Look at the reply before you try again: the article may be in it already.',
  NOT_LOADED: 'A part of the panel could not be loaded, so nothing was inserted. Reload the panel.',
  DISCONNECTED: GONE,
  NOT_IN_FRONT: GONE,
};
