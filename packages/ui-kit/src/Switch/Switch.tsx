import type { JSX, ReactNode, RefAttributes } from 'react';
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components/Switch';
import { classNames } from '../classNames.ts';
import { FieldHint } from '../field/FieldHint.tsx';
import type { PartProps } from '../PartProps.ts';

export interface SwitchProps extends PartProps<SwitchFieldProps>, RefAttributes<HTMLDivElement> {
  /** The label. */
  children: ReactNode;
  description?: ReactNode;
  /** Its presence marks the switch invalid. */
  errorMessage?: string | undefined;
}

/** Turns something on or off at once, without a button to save. `isSelected`, `defaultSelected`, `onChange(isSelected)`. */
export function Switch({
  children,
  description,
  errorMessage,
  className,
  ...rest
}: SwitchProps): JSX.Element {
  return (
    <SwitchField
      {...(errorMessage && { isInvalid: true })}
      {...rest}
      className={classNames('fy-Switch', className)}
    >
      <SwitchButton className="fy-Toggle-button fy-Switch-button">
        <span className="fy-Toggle-label">{children}</span>
        <span className="fy-Toggle-mark fy-Switch-track" />
      </SwitchButton>
      <FieldHint description={description} errorMessage={errorMessage} />
    </SwitchField>
  );
}
