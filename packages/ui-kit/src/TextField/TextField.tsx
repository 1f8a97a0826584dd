import type { JSX, Ref, RefAttributes } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import type { PartProps } from '../PartProps.ts';

export interface TextFieldProps
  extends PartProps<AriaTextFieldProps>, FieldTexts, RefAttributes<HTMLDivElement> {
  placeholder?: string | undefined;
  /** The input itself, to move focus to it. */
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField({ placeholder, inputRef, ...props }: TextFieldProps): JSX.Element {
  const { frame, field } = splitField(props, 'TextField');
  return (
    <AriaTextField {...field}>
      <FieldFrame {...frame}>
        <Input
          ref={inputRef}
          className="fy-FieldControl"
          {...(placeholder !== undefined && { placeholder })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
