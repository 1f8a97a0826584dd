import type { JSX, RefAttributes } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import { ChevronDownIcon } from '../icons/icons.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { ariaChoiceProps, type ChoiceProps } from '../option/choiceProps.ts';
import { Option } from '../option/Option.tsx';
import type { PartProps } from '../PartProps.ts';

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
  extends Inherited, ChoiceProps<Id>, FieldTexts, RefAttributes<HTMLDivElement> {
  /** Default: “Choose…”. */
  placeholder?: string | undefined;
}

/** One choice out of a few. */
export function Select<Id extends string = string>({
  options,
  value,
  defaultValue,
  onChange,
  placeholder,
  ...props
}: SelectProps<Id>): JSX.Element {
  const { frame, field } = splitField(props, 'Select');
  const choose = useMessage('choose', messages.choose, placeholder);
  return (
    <AriaSelect
      {...field}
      {...ariaChoiceProps({ options, value, defaultValue, onChange })}
      placeholder={choose}
    >
      <FieldFrame {...frame}>
        <Button className="fy-FieldControl fy-Select-button">
          <SelectValue className="fy-Select-value">
            {({ selectedText, isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <ChevronDownIcon className="fy-Select-chevron" />
        </Button>
      </FieldFrame>
      <Popover className="fy-Overlay fy-OptionPopover" offset={4} containerPadding={8}>
        <ListBox className="fy-OptionList">
          {options.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
