import type { JSX } from 'react';
import { ChosenFromList } from './ChosenFromList.tsx';
import { ChosenFromSearch } from './ChosenFromSearch.tsx';
import type { ComboBoxFieldProps } from './ComboBoxField.tsx';
import type { OptionData } from '../option/OptionData.ts';

interface Shared<Id extends string> extends Omit<
  ComboBoxFieldProps<Id>,
  'chosen' | 'onChoose' | 'inputValue' | 'onInputChange' | 'options' | 'status'
> {
  /** The chosen option; `null` for none. Leave out to let the part remember it. */
  value?: OptionData<Id> | null | undefined;
  defaultValue?: OptionData<Id> | undefined;
  onChange?: ((option: OptionData<Id> | null) => void) | undefined;
}

/** What there is to choose from, all of it known. */
export interface ListComboBoxProps<Id extends string = string> extends Shared<Id> {
  options: readonly OptionData<Id>[];
  load?: undefined;
}

/** What there is to choose from is looked up for what is typed. */
export interface SearchComboBoxProps<Id extends string = string> extends Shared<Id> {
  /** Finds options for a text, which may be empty. Called a moment after typing stops; older calls are aborted. */
  load: (text: string, signal: AbortSignal) => Promise<readonly OptionData<Id>[]>;
  options?: undefined;
}

export type ComboBoxProps<Id extends string = string> = ListComboBoxProps<Id> | SearchComboBoxProps<Id>;

/** One choice out of many, found by typing: from `options`, or from where `load` looks them up. */
export function ComboBox<Id extends string = string>(props: ComboBoxProps<Id>): JSX.Element {
  if (props.load) {
    const { options: _none, ...search } = props;
    return <ChosenFromSearch {...search} />;
  }
  const { load: _none, ...list } = props;
  return <ChosenFromList {...list} />;
}
