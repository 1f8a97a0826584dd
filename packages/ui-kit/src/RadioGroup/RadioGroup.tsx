import type { JSX, RefAttributes } from 'react';
import {
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import { ariaChoiceProps, type ChoiceProps } from '../option/choiceProps.ts';
import type { OptionData } from '../option/OptionData.ts';
import type { PartProps } from '../PartProps.ts';

type Inherited = Omit<PartProps<AriaRadioGroupProps>, 'value' | 'defaultValue' | 'onChange'>;

export interface RadioGroupProps<Id extends string = string>
  extends Inherited, ChoiceProps<Id>, FieldTexts, RefAttributes<HTMLDivElement> {}

/** One choice out of a few, all in sight. */
export function RadioGroup<Id extends string = string>({
  options,
  value,
  defaultValue,
  onChange,
  ...props
}: RadioGroupProps<Id>): JSX.Element {
  const { frame, field } = splitField(props, 'RadioGroup');
  return (
    <AriaRadioGroup {...field} {...ariaChoiceProps({ options, value, defaultValue, onChange })}>
      <FieldFrame {...frame}>
        <div className="fy-RadioGroup-options">
          {options.map((option) => (
            <Radio key={option.id} option={option} />
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}

function Radio({ option }: { option: OptionData }): JSX.Element {
  return (
    <RadioField value={option.id} isDisabled={option.isDisabled ?? false} className="fy-Radio">
      <RadioButton className="fy-Toggle-button fy-Radio-button">
        <span className="fy-Toggle-mark fy-Radio-dot" />
        <span className="fy-Toggle-label">{option.label}</span>
      </RadioButton>
      {option.description && (
        <Text slot="description" className="fy-FieldHint">
          {option.description}
        </Text>
      )}
    </RadioField>
  );
}
