import type { JSX, ReactNode, RefAttributes } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components/Checkbox';
import { classNames } from '../classNames.ts';
import { FieldHint } from '../field/FieldHint.tsx';
import { CheckIcon, MinusIcon } from '../icons/icons.tsx';
import type { PartProps } from '../PartProps.ts';

export interface CheckboxProps extends PartProps<CheckboxFieldProps>, RefAttributes<HTMLDivElement> {
  /** The label. */
  children: ReactNode;
  description?: ReactNode;
  /** Its presence marks the box invalid. */
  errorMessage?: string | undefined;
}

/** Something that is on or off. `isSelected`, `defaultSelected`, `onChange(isSelected)`, `isIndeterminate`. */
export function Checkbox({
  children,
  description,
  errorMessage,
  className,
  ...rest
}: CheckboxProps): JSX.Element {
  return (
    <CheckboxField
      {...(errorMessage && { isInvalid: true })}
      {...rest}
      className={classNames('fy-Checkbox', className)}
    >
      <CheckboxButton className="fy-Toggle-button fy-Checkbox-button">
        {({ isIndeterminate }) => (
          <>
            <span className="fy-Toggle-mark fy-Checkbox-box">
              {isIndeterminate ? <MinusIcon /> : <CheckIcon />}
            </span>
            <span className="fy-Toggle-label">{children}</span>
          </>
        )}
      </CheckboxButton>
      <FieldHint description={description} errorMessage={errorMessage} />
    </CheckboxField>
  );
}
