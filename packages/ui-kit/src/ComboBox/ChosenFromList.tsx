import { type JSX, useMemo } from 'react';
import { containsWords } from '../option/containsWords.ts';
import { ComboBoxField } from './ComboBoxField.tsx';
import type { ListComboBoxProps } from './ComboBox.tsx';
import { useChoice } from './useChoice.ts';

/** A combo box whose options are all known: typing narrows them down. */
export function ChosenFromList<Id extends string>({
  options,
  value,
  defaultValue,
  onChange,
  ...rest
}: ListComboBoxProps<Id>): JSX.Element {
  const { chosen, text, isTyped, type, choose } = useChoice({ value, defaultValue, onChange });
  const shown = useMemo(
    () => (isTyped ? options.filter(({ label }) => containsWords(label, text)) : options),
    [options, text, isTyped],
  );
  return (
    <ComboBoxField
      {...rest}
      options={shown}
      status="ready"
      chosen={chosen}
      inputValue={text}
      onInputChange={type}
      onChoose={choose}
    />
  );
}
