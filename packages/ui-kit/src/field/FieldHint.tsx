import type { JSX } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { ErrorIcon } from '../icons/icons.tsx';
import type { FieldTexts } from './FieldTexts.ts';

/** The line under a field: its error when it has one, else its description. */
export function FieldHint({
  description,
  errorMessage,
}: Pick<FieldTexts, 'description' | 'errorMessage'>): JSX.Element {
  return (
    <>
      {description && !errorMessage && (
        <Text slot="description" className="fy-FieldHint">
          {description}
        </Text>
      )}
      <FieldError className="fy-FieldHint fy-FieldHint-error">
        {({ validationErrors }) => (
          <>
            <ErrorIcon />
            <span>{errorMessage ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
