import type { ReactNode } from 'react';

/** The words around any field. */
export interface FieldTexts {
  label: string;
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean | undefined;
  /** Stands under the field as long as there is no error. */
  description?: ReactNode;
  /** What is wrong and how to put it right. Its presence marks the field invalid. */
  errorMessage?: string | undefined;
  /** Said after the label of a field that must be filled in. Default: “required”. */
  requiredLabel?: string | undefined;
}
