import type { JSX, Ref, RefAttributes } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { classNames } from '../classNames.ts';
import { FieldHint } from '../field/FieldHint.tsx';
import { FieldLabel } from '../field/FieldLabel.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import type { PartProps } from '../PartProps.ts';

export interface TextFieldProps
  extends PartProps<AriaTextFieldProps>, FieldTexts, RefAttributes<HTMLDivElement> {
  placeholder?: string | undefined;
  /** The input itself, to move focus to it. */
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  requiredLabel,
  placeholder,
  inputRef,
  className,
  ...rest
}: TextFieldProps): JSX.Element {
  return (
    <AriaTextField
      isInvalid={Boolean(errorMessage)}
      {...rest}
      className={classNames('fy-Field fy-TextField', className)}
    >
      <FieldLabel
        label={label}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        requiredLabel={requiredLabel}
      />
      <Input ref={inputRef} className="fy-FieldControl" {...(placeholder !== undefined && { placeholder })} />
      <FieldHint description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
