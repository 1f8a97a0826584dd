import type { CSSProperties, JSX, Ref, RefAttributes } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classNames } from '../classNames.ts';
import { FieldHint } from '../field/FieldHint.tsx';
import { FieldLabel } from '../field/FieldLabel.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import type { PartProps } from '../PartProps.ts';

export interface TextAreaProps
  extends Omit<PartProps<AriaTextFieldProps>, 'type' | 'pattern'>, FieldTexts, RefAttributes<HTMLDivElement> {
  placeholder?: string | undefined;
  /** Lines shown when empty. Default: 3. */
  minRows?: number | undefined;
  /** Lines it grows to before it scrolls. Default: 10. */
  maxRows?: number | undefined;
  /** The textarea itself, to move focus to it. */
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text. Grows with them where the browser knows `field-sizing`. */
export function TextArea({
  label,
  isLabelHidden,
  description,
  errorMessage,
  requiredLabel,
  placeholder,
  minRows = 3,
  maxRows = 10,
  inputRef,
  className,
  ...rest
}: TextAreaProps): JSX.Element {
  const rows = { '--fy-min-rows': minRows, '--fy-max-rows': maxRows } as CSSProperties;
  return (
    <TextField
      isInvalid={Boolean(errorMessage)}
      {...rest}
      className={classNames('fy-Field fy-TextArea', className)}
    >
      <FieldLabel
        label={label}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        requiredLabel={requiredLabel}
      />
      <AriaTextArea
        ref={inputRef}
        rows={minRows}
        style={rows}
        className="fy-FieldControl fy-TextArea-control"
        {...(placeholder !== undefined && { placeholder })}
      />
      <FieldHint description={description} errorMessage={errorMessage} />
    </TextField>
  );
}
