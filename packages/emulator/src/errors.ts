/** What can go wrong around the emulator: code, and what a developer should read. */
export const ERRORS = {
  BAD_WORLD:
    'The world does not fit its format, so it was not loaded and nothing changed. Mend these places:',
  BAD_PATCH: 'The change does not fit the world, so nothing changed. Mend these places:',
  BAD_PLUGIN: 'The plugin cannot be registered, so it was left out.',
  BAD_MAIL: 'The mail cannot be read as a message, so it was left out.',
  BAD_API_FILE: 'The file of the Core API cannot be read, so nothing of it was imported.',
} as const;
export type EmulatorErrorCode = keyof typeof ERRORS;

interface Details {
  readonly mistakes?: readonly { path: string; message: string }[];
  readonly cause?: unknown;
}

const MARK: unique symbol = Symbol.for('frontyard.EmulatorError') as never;

export class EmulatorError extends Error {
  readonly [MARK] = true;
  override readonly name = 'EmulatorError';
  readonly code: EmulatorErrorCode;
  readonly mistakes: readonly { path: string; message: string }[];

  constructor(code: EmulatorErrorCode, subject: string, details: Details = {}) {
    super(`${ERRORS[code]}\n${subject}`, { cause: details.cause });
    this.code = code;
    this.mistakes = details.mistakes ?? [];
  }

  static is(error: unknown, code?: EmulatorErrorCode): error is EmulatorError {
    const marked = typeof error === 'object' && error !== null && MARK in error;
    return marked && (code === undefined || (error as EmulatorError).code === code);
  }
}

/** A host's "no" to a call: the plugin reads the text, in the words of {@link REFUSALS}. */
export const REFUSALS = {
  draft_not_editable: 'This draft cannot be edited',
  draft_not_found: 'There is no such draft, or the current teammate cannot see it',
  no_draft: 'No reply is being written',
  no_conversation: 'No conversation is selected',
  no_channel: 'No channel can send this message',
  message_not_found: 'There is no such message here, or the current teammate cannot see it',
  attachment_not_found: 'There is no such attachment, or the current teammate cannot see it',
  teammate_not_found: 'There is no such teammate',
  inbox_not_found: 'There is no such inbox',
  inbox_not_accessible: 'The current teammate cannot access this inbox',
  tag_not_found: 'There is no such tag',
  link_not_found: 'There is no such link on this conversation',
  conversation_not_found: 'There is no such conversation, or the current teammate cannot see it',
  notification_not_found: 'There is no such notification of this plugin',
  widget_not_found: 'There is no such widget of this plugin',
  bad_page_token: 'This page token was not given out',
  bad_url: 'This is not an address that can be opened',
  relay_failed: "The plugin's backend did not answer",
  session_expired: 'The teammate is signed out: they must sign in again before Front does anything',
  clipboard_blocked: 'The browser does not let Front write to the clipboard',
  not_composer: 'No composer is open',
  cancelled: 'The call was cancelled',
} as const;
export type RefusalCode = keyof typeof REFUSALS;

export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(`${REFUSALS[code]} (${code})`);
    this.code = code;
  }
}
