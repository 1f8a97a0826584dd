import type { ComponentType } from 'react';
import type { DialogKind, DialogKinds, DialogRequestOf } from './dialogRequest.ts';

/** What draws each kind: loaded with the first question of its kind. */
const LOADS: { [Kind in DialogKind]: () => Promise<ComponentType<DialogRequestOf<Kind>>> } = {
  alert: async () => (await import('./DrawnAlert.tsx')).DrawnAlert,
  confirm: async () => (await import('./DrawnConfirm.tsx')).DrawnConfirm,
  prompt: async () => (await import('./DrawnPrompt.tsx')).DrawnPrompt,
  fuzzylist: async () => (await import('./DrawnFuzzylist.tsx')).DrawnFuzzylist,
  promptDate: async () => (await import('./DrawnPromptDate.tsx')).DrawnPromptDate,
};

/** What is answered by closing a dialog. */
export const NO_ANSWER: { readonly [Kind in DialogKind]: DialogKinds[Kind]['answer'] } = {
  alert: undefined,
  confirm: false,
  prompt: null,
  fuzzylist: null,
  promptDate: null,
};

export function loadDialog<Kind extends DialogKind>(
  kind: Kind,
): Promise<ComponentType<DialogRequestOf<Kind>>> {
  return LOADS[kind]();
}
