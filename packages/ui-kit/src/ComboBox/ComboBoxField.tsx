import type { JSX, Ref, RefAttributes } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { FieldFrame, splitField } from '../field/FieldFrame.tsx';
import type { FieldTexts } from '../field/FieldTexts.ts';
import { ChevronDownIcon } from '../icons/icons.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { Option } from '../option/Option.tsx';
import type { OptionData } from '../option/OptionData.ts';
import type { PartProps } from '../PartProps.ts';
import { Spinner } from '../Spinner/Spinner.tsx';
import type { SearchStatus } from './useSearch.ts';

type Inherited = Omit<
  PartProps<AriaComboBoxProps<OptionData>>,
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'selectedKey'
  | 'defaultSelectedKey'
  | 'onSelectionChange'
  | 'selectionMode'
  | 'disabledKeys'
  | 'items'
  | 'defaultItems'
  | 'defaultInputValue'
  | 'defaultFilter'
  | 'allowsCustomValue'
  | 'allowsEmptyCollection'
>;

export interface ComboBoxFieldProps<Id extends string = string>
  extends Inherited, FieldTexts, RefAttributes<HTMLDivElement> {
  options: readonly OptionData<Id>[];
  status: SearchStatus;
  chosen: OptionData<Id> | null;
  onChoose: (option: OptionData<Id> | null) => void;
  placeholder?: string | undefined;
  /** Names the button that opens the list. Default: “Show options”. */
  openLabel?: string | undefined;
  /** Default: “Nothing found”. */
  emptyText?: string | undefined;
  /** Default: “Loading…”. */
  loadingText?: string | undefined;
  /** Default: “The list could not be loaded. Close it and try again.” */
  failedText?: string | undefined;
  /** The input itself, to move focus to it. */
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** The field, the button and the list of a combo box. */
export function ComboBoxField<Id extends string>({
  options,
  status,
  chosen,
  onChoose,
  placeholder,
  openLabel,
  emptyText,
  loadingText,
  failedText,
  inputRef,
  ...props
}: ComboBoxFieldProps<Id>): JSX.Element {
  // What is chosen need not be among the options that fit what is typed.
  const choose = (key: unknown) =>
    onChoose([chosen, ...options].find((option) => option?.id === key) ?? null);
  const open = useMessage('showOptions', messages.showOptions, openLabel);
  const loading = useMessage('loading', messages.loading, loadingText);
  const empty = {
    loading,
    ready: useMessage('nothingFound', messages.nothingFound, emptyText),
    failed: useMessage('optionsFailed', messages.optionsFailed, failedText),
  }[status];
  const { frame, field } = splitField(props, 'ComboBox');
  return (
    <AriaComboBox
      menuTrigger="focus"
      {...field}
      items={options}
      allowsEmptyCollection
      value={chosen?.id ?? null}
      onChange={choose}
    >
      <FieldFrame {...frame}>
        <div className="fy-ComboBox-box">
          <Input
            ref={inputRef}
            className="fy-FieldControl fy-ComboBox-input"
            {...(placeholder !== undefined && { placeholder })}
          />
          <Button className="fy-ComboBox-button" aria-label={open}>
            {status === 'loading' && field.inputValue ? <Spinner label={loading} /> : <ChevronDownIcon />}
          </Button>
        </div>
      </FieldFrame>
      <Popover className="fy-Overlay fy-OptionPopover" offset={4} containerPadding={8}>
        <ListBox<OptionData>
          className="fy-OptionList"
          renderEmptyState={() => <span className="fy-OptionList-empty">{empty}</span>}
        >
          {(option) => <Option option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
