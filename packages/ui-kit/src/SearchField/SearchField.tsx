import type { JSX, Ref, RefAttributes } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { classNames } from '../classNames.ts';
import { FieldHint } from '../field/FieldHint.tsx';
import { FieldLabel } from '../field/FieldLabel.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import { CloseIcon, SearchIcon } from '../icons/icons.tsx';
import { messages } from '../messages.ts';
import type { PartProps } from '../PartProps.ts';
import { Spinner } from '../Spinner/Spinner.tsx';

export interface SearchFieldProps
  extends
    PartProps<AriaSearchFieldProps>,
    Omit<FieldTexts, 'label' | 'requiredLabel'>,
    RefAttributes<HTMLDivElement> {
  /** Default: “Search”. */
  label?: string | undefined;
  /** Default: true, since the magnifying glass says it to those who see. */
  isLabelHidden?: boolean | undefined;
  placeholder?: string | undefined;
  /** Shows that results are on their way. */
  isPending?: boolean | undefined;
  pendingLabel?: string | undefined;
  clearLabel?: string | undefined;
  /** The input itself, to move focus to it. */
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Words to look for. Enter submits, Escape clears. */
export function SearchField({
  label = messages.search,
  isLabelHidden = true,
  description,
  errorMessage,
  placeholder,
  isPending = false,
  pendingLabel = messages.loading,
  clearLabel = messages.clearSearch,
  inputRef,
  className,
  ...rest
}: SearchFieldProps): JSX.Element {
  return (
    <AriaSearchField
      isInvalid={Boolean(errorMessage)}
      {...rest}
      className={classNames('fy-Field fy-SearchField', className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className="fy-SearchField-box">
        <span className="fy-SearchField-start">
          {isPending ? <Spinner label={pendingLabel} /> : <SearchIcon />}
        </span>
        <Input
          ref={inputRef}
          className="fy-FieldControl fy-SearchField-input"
          {...(placeholder !== undefined && { placeholder })}
        />
        <Button className="fy-SearchField-clear" aria-label={clearLabel}>
          <CloseIcon />
        </Button>
      </div>
      <FieldHint description={description} errorMessage={errorMessage} />
    </AriaSearchField>
  );
}
