import type { JSX, RefAttributes } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select';
import { classNames } from '../classNames.ts';
import { FieldHint } from '../field/FieldHint.tsx';
import { FieldLabel } from '../field/FieldLabel.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import { CheckIcon, ChevronDownIcon } from '../icons/icons.tsx';
import { messages } from '../messages.ts';
import type { PartProps } from '../PartProps.ts';

export interface SelectOption<Id extends string = string> {
  id: Id;
  label: string;
  description?: string | undefined;
  isDisabled?: boolean | undefined;
}

type Inherited = Omit<
  PartProps<AriaSelectProps<object>>,
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'selectedKey'
  | 'defaultSelectedKey'
  | 'onSelectionChange'
  | 'selectionMode'
  | 'disabledKeys'
  | 'placeholder'
>;

export interface SelectProps<Id extends string = string>
  extends Inherited, FieldTexts, RefAttributes<HTMLDivElement> {
  options: readonly SelectOption<Id>[];
  /** The chosen option; `null` for none. Leave out to let the part remember it. */
  value?: Id | null | undefined;
  defaultValue?: Id | undefined;
  onChange?: ((id: Id) => void) | undefined;
  /** Default: “Choose…”. */
  placeholder?: string | undefined;
}

/** One choice out of a few. */
export function Select<Id extends string = string>({
  label,
  isLabelHidden,
  description,
  errorMessage,
  requiredLabel,
  options,
  value,
  defaultValue,
  onChange,
  placeholder = messages.choose,
  className,
  ...rest
}: SelectProps<Id>): JSX.Element {
  const tell = (key: unknown) => {
    const chosen = options.find((option) => option.id === key);
    if (chosen) onChange?.(chosen.id);
  };
  return (
    <AriaSelect
      isInvalid={Boolean(errorMessage)}
      {...rest}
      {...(value !== undefined && { value })}
      {...(defaultValue !== undefined && { defaultValue })}
      onChange={tell}
      placeholder={placeholder}
      className={classNames('fy-Field fy-Select', className)}
    >
      <FieldLabel
        label={label}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        requiredLabel={requiredLabel}
      />
      <Button className="fy-FieldControl fy-Select-button" {...(errorMessage && { 'data-invalid': true })}>
        <SelectValue className="fy-Select-value">
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDownIcon className="fy-Select-chevron" />
      </Button>
      <FieldHint description={description} errorMessage={errorMessage} />
      <Popover className="fy-Select-popover" offset={4} containerPadding={8}>
        <ListBox className="fy-Select-list">
          {options.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function Option({ option }: { option: SelectOption }): JSX.Element {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className="fy-Select-option"
    >
      <span className="fy-Select-option-texts">
        <span>{option.label}</span>
        {option.description && <span className="fy-Select-option-description">{option.description}</span>}
      </span>
      <CheckIcon className="fy-Select-check" />
    </ListBoxItem>
  );
}
