import { EARLY_ERRORS, learnErrors, PluginError as Light } from './pluginError.ts';

const CALL_ERRORS = {
  METHOD_UNAVAILABLE:
    'Front does not offer this method here, so nothing was sent. Check `context.type` and the platform, or ask `can(name)` first.',
  HOST_REFUSED: "Front refused the call, so nothing changed. Front's own words are in `cause`.",
  STALE_CONTEXT:
    'The answer came after the conversation had changed, so it was dropped. Ask again for the conversation that is open now.',
  ABORTED: 'The call was given up by its signal. Call again if the answer is still wanted.',
  NO_ANSWER:
    'Front did not answer within the time limit, so it is unknown whether the call took effect. Read the state again before you repeat it.',
} as const;

/** Every error the kit can raise in a plugin: its code, and what a developer should read. */
export const ERRORS: Readonly<Record<keyof typeof EARLY_ERRORS | keyof typeof CALL_ERRORS, string>> = {
  ...EARLY_ERRORS,
  ...CALL_ERRORS,
};

/** The one error class of the kit; tell errors apart by `code`. Whoever takes it from here has the words of all errors. */
export const PluginError: typeof Light = withWords();
export type PluginError = Light;

export type { ArgumentIssue, ErrorCode } from './pluginError.ts';

function withWords(): typeof Light {
  learnErrors(ERRORS);
  return Light;
}
