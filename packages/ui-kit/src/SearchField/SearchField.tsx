import type { JSX, Ref, RefAttributes } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import { CloseIcon, SearchIcon } from '../icons/icons.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
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
  label,
  isLabelHidden = true,
  placeholder,
  isPending = false,
  pendingLabel,
  clearLabel,
  inputRef,
  ...rest
}: SearchFieldProps): JSX.Element {
  const name = useMessage('search', messages.search, label);
  const clear = useMessage('clearSearch', messages.clearSearch, clearLabel);
  const { frame, field } = splitField({ ...rest, label: name, isLabelHidden }, 'SearchField');
  return (
    <AriaSearchField {...field}>
      <FieldFrame {...frame}>
        <div className="fy-SearchField-box">
          <span className="fy-SearchField-start">
            {isPending ? <Spinner label={pendingLabel} /> : <SearchIcon />}
          </span>
          <Input
            ref={inputRef}
            className="fy-FieldControl fy-SearchField-input"
            {...(placeholder !== undefined && { placeholder })}
          />
          <Button className="fy-SearchField-clear" aria-label={clear}>
            <CloseIcon />
          </Button>
        </div>
      </FieldFrame>
    </AriaSearchField>
  );
}
