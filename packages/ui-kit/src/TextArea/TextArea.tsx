import type { CSSProperties, JSX, Ref, RefAttributes } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
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
  placeholder,
  minRows = 3,
  maxRows = 10,
  inputRef,
  ...props
}: TextAreaProps): JSX.Element {
  const rows = { '--fy-min-rows': minRows, '--fy-max-rows': maxRows } as CSSProperties;
  const { frame, field } = splitField(props, 'TextArea');
  return (
    <TextField {...field}>
      <FieldFrame {...frame}>
        <AriaTextArea
          ref={inputRef}
          rows={minRows}
          style={rows}
          className="fy-FieldControl fy-TextArea-control"
          {...(placeholder !== undefined && { placeholder })}
        />
      </FieldFrame>
    </TextField>
  );
}
