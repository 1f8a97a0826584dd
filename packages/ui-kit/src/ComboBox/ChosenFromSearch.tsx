import type { JSX } from 'react';
import { ComboBoxField } from './ComboBoxField.tsx';
import type { SearchComboBoxProps } from './ComboBox.tsx';
import { useChoice } from './useChoice.ts';
import { useSearch } from './useSearch.ts';

/** A combo box whose options are looked up for what is typed. */
export function ChosenFromSearch<Id extends string>({
  load,
  value,
  defaultValue,
  onChange,
  onOpenChange,
  ...rest
}: SearchComboBoxProps<Id>): JSX.Element {
  const { chosen, text, isTyped, type, choose } = useChoice({ value, defaultValue, onChange });
  const search = useSearch(load, isTyped ? text : '');
  return (
    <ComboBoxField
      {...rest}
      options={search.options}
      status={search.status}
      chosen={chosen}
      inputValue={text}
      onInputChange={type}
      onChoose={choose}
      onOpenChange={(isOpen, trigger) => {
        if (isOpen) search.start();
        onOpenChange?.(isOpen, trigger);
      }}
    />
  );
}
