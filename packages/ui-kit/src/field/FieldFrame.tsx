import type { JSX, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { FieldHint } from './FieldHint.tsx';
import { FieldLabel, type FieldLabelProps } from './FieldLabel.tsx';
import type { FieldTexts } from './FieldTexts.ts';

export interface FieldFrameProps extends FieldLabelProps, Pick<FieldTexts, 'description' | 'errorMessage'> {
  children: ReactNode;
}

/** What every field has: its label above, its control, and its description or error below. */
export function FieldFrame({ children, description, errorMessage, ...label }: FieldFrameProps): JSX.Element {
  return (
    <>
      <FieldLabel {...label} />
      {children}
      <FieldHint description={description} errorMessage={errorMessage} />
    </>
  );
}

interface FieldProps extends FieldTexts {
  className?: string | undefined;
  isRequired?: boolean | undefined;
}

/** Parts a field's props: the words around it for its `FieldFrame`, and the rest for the element that holds everything. */
export function splitField<Props extends FieldProps>(props: Props, name: string) {
  const { label, isLabelHidden, description, errorMessage, requiredLabel, className, ...rest } = props;
  const frame = {
    label,
    isLabelHidden,
    description,
    errorMessage,
    requiredLabel,
    isRequired: props.isRequired,
  };
  const field = {
    ...(errorMessage && { isInvalid: true }),
    ...rest,
    className: classNames(`fy-Field fy-${name}`, className),
  };
  return { frame, field };
}
