import type { JSX } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { CheckIcon } from '../icons/icons.tsx';
import type { OptionData } from './OptionData.ts';

/** One row of a list to choose from. */
export function Option({ option }: { option: OptionData }): JSX.Element {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className="fy-Option"
    >
      <span className="fy-Option-texts">
        <span>{option.label}</span>
        {option.description && <span className="fy-Option-description">{option.description}</span>}
      </span>
      <CheckIcon className="fy-Option-check" />
    </ListBoxItem>
  );
}
