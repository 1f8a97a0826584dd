import type {
  AlertOptions,
  ConfirmOptions,
  FuzzylistOptions,
  PromptDateOptions,
  PromptOptions,
} from './DialogOptions.ts';
import type { ListChoice } from './HostDialogs.ts';

/** What each kind of dialog is asked with, and answers. */
export interface DialogKinds {
  alert: { options: AlertOptions; answer: void };
  confirm: { options: ConfirmOptions; answer: boolean };
  prompt: { options: PromptOptions; answer: string | null };
  fuzzylist: { options: FuzzylistOptions; answer: ListChoice | null };
  promptDate: { options: PromptDateOptions; answer: Date | null };
}

export type DialogKind = keyof DialogKinds;

/** What a drawn dialog is given. */
export interface DialogRequestOf<Kind extends DialogKind> {
  options: DialogKinds[Kind]['options'];
  answer(answer: DialogKinds[Kind]['answer']): void;
}

export type Ask = <Kind extends DialogKind>(
  kind: Kind,
  options: DialogKinds[Kind]['options'],
) => Promise<DialogKinds[Kind]['answer']>;
