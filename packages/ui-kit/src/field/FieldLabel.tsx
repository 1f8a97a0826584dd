import type { JSX } from 'react';
import { Label } from 'react-aria-components/Label';
import { classNames } from '../classNames.ts';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import type { FieldTexts } from './FieldTexts.ts';

export interface FieldLabelProps extends Pick<FieldTexts, 'label' | 'isLabelHidden' | 'requiredLabel'> {
  isRequired?: boolean | undefined;
}

/** A field's name, tied to it by React Aria. */
export function FieldLabel({
  label,
  isLabelHidden,
  isRequired,
  requiredLabel,
}: FieldLabelProps): JSX.Element {
  const required = useMessage('required', messages.required, requiredLabel);
  return (
    <Label className={classNames('fy-FieldLabel', isLabelHidden ? 'fy-VisuallyHidden' : undefined)}>
      {label}
      {isRequired && (
        <>
          <span className="fy-FieldLabel-mark" aria-hidden="true">
            *
          </span>
          <VisuallyHidden> {required}</VisuallyHidden>
        </>
      )}
    </Label>
  );
}
