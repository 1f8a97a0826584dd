export { Accordion, type AccordionItem, type AccordionProps } from './Accordion/Accordion.tsx';
export { Avatar, type AvatarProps } from './Avatar/Avatar.tsx';
export { Badge, type BadgeProps } from './Badge/Badge.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './Button/Button.tsx';
export { ButtonGroup, type ButtonGroupProps } from './ButtonGroup/ButtonGroup.tsx';
export { Card, type CardProps } from './Card/Card.tsx';
export { Checkbox, type CheckboxProps } from './Checkbox/Checkbox.tsx';
export {
  ComboBox,
  type ComboBoxProps,
  type ListComboBoxProps,
  type SearchComboBoxProps,
} from './ComboBox/ComboBox.tsx';
export { CopyButton, type CopyButtonProps } from './CopyButton/CopyButton.tsx';
export { copyText } from './CopyButton/copyText.ts';
export { DateField, type DateFieldProps } from './DateField/DateField.tsx';
export type { IsoDate } from './DateField/isoDate.ts';
export { DatePicker, type DatePickerProps } from './DatePicker/DatePicker.tsx';
export {
  DescriptionItem,
  type DescriptionItemProps,
  DescriptionList,
  type DescriptionListProps,
} from './DescriptionList/DescriptionList.tsx';
export { EditableItem, type EditableItemProps } from './DescriptionList/EditableItem.tsx';
export type { EditableLabels } from './DescriptionList/useEditableLabels.ts';
export { Dialog, type DialogProps } from './Dialog/Dialog.tsx';
export {
  type AlertOptions,
  type ConfirmOptions,
  type Day,
  type Dialogs,
  dialogs,
  type FuzzylistOptions,
  type HostDialogs,
  type ListChoice,
  type PromptDateOptions,
  type PromptOptions,
  useDialogs,
} from './Dialogs/dialogs.ts';
export { EmptyState, type EmptyStateProps } from './EmptyState/EmptyState.tsx';
export { ErrorBoundary, type ErrorBoundaryProps } from './ErrorBoundary/ErrorBoundary.tsx';
export { ErrorPanel, type ErrorPanelProps } from './ErrorBoundary/ErrorPanel.tsx';
export { ERRORS, type ErrorCode, UiKitError } from './errors.ts';
export { type FieldErrors, Form, type FormProps } from './Form/Form.tsx';
export { SubmitButton, type SubmitButtonProps } from './Form/SubmitButton.tsx';
export { Handle, type HandleProps } from './Handle/Handle.tsx';
export type { HeadingLevel } from './heading/Heading.tsx';
export {
  HostProvider,
  type HostProviderProps,
  type PanelHost,
  useHost,
} from './HostProvider/HostProvider.tsx';
export { IconButton, type IconButtonProps } from './IconButton/IconButton.tsx';
export { InlineBanner, type InlineBannerProps } from './InlineBanner/InlineBanner.tsx';
export {
  BackIcon,
  CalendarIcon,
  CheckIcon,
  ChevronDownIcon,
  ChevronRightIcon,
  CloseIcon,
  CopyIcon,
  EditIcon,
  ErrorIcon,
  ExternalIcon,
  type IconProps,
  InfoIcon,
  LinkIcon,
  MinusIcon,
  MoreIcon,
  PlusIcon,
  RefreshIcon,
  SearchIcon,
  SuccessIcon,
  TrashIcon,
  WarningIcon,
} from './icons/icons.tsx';
export { KeyHint, type KeyHintProps } from './KeyHint/KeyHint.tsx';
export { Link, type LinkProps } from './Link/Link.tsx';
export { List, type ListProps } from './List/List.tsx';
export { ListItem, type ListItemProps } from './List/ListItem.tsx';
export {
  type Direction,
  LocaleProvider,
  type LocaleProviderProps,
  type Messages,
} from './LocaleProvider/LocaleProvider.tsx';
export { speakPageLanguage } from './LocaleProvider/speakPageLanguage.ts';
export { Menu, type MenuItemData, type MenuProps } from './Menu/Menu.tsx';
export * as messages from './messages.ts';
export type { OptionData } from './option/OptionData.ts';
export { PanelLayout, type PanelLayoutProps } from './PanelLayout/PanelLayout.tsx';
export { Pill, type PillProps } from './Pill/Pill.tsx';
export { Popover, type PopoverProps } from './Popover/Popover.tsx';
export { ProgressBar, type ProgressBarProps } from './ProgressBar/ProgressBar.tsx';
export { RadioGroup, type RadioGroupProps } from './RadioGroup/RadioGroup.tsx';
export { RichText, type RichTextProps } from './RichText/RichText.tsx';
export { SearchField, type SearchFieldProps } from './SearchField/SearchField.tsx';
export { Select, type SelectProps } from './Select/Select.tsx';
export { Sheet, type SheetProps } from './Sheet/Sheet.tsx';
export { Skeleton, type SkeletonProps } from './Skeleton/Skeleton.tsx';
export { Spinner, type SpinnerProps } from './Spinner/Spinner.tsx';
export { Stack, type StackProps } from './Stack/Stack.tsx';
export { Switch, type SwitchProps } from './Switch/Switch.tsx';
export { Table, type TableColumn, type TableProps } from './Table/Table.tsx';
export { type TabItem, Tabs, type TabsProps } from './Tabs/Tabs.tsx';
export { TextArea, type TextAreaProps } from './TextArea/TextArea.tsx';
export { TextField, type TextFieldProps } from './TextField/TextField.tsx';
export { setTheme, type Theme, type ThemeColor, type ThemeContrast } from './theme/setTheme.ts';
export { Timeline, type TimelineProps } from './Timeline/Timeline.tsx';
export { TimelineItem, type TimelineItemProps } from './Timeline/TimelineItem.tsx';
export {
  type ToastOptions,
  ToastProvider,
  type ToastProviderProps,
  type Toasts,
  useToast,
} from './Toast/ToastProvider.tsx';
export { type TokenName, token } from './tokens.ts';
export type { Tone } from './Tone.ts';
export { Tooltip, type TooltipProps } from './Tooltip/Tooltip.tsx';
export { VirtualList, type VirtualListProps, type VirtualRow } from './VirtualList/VirtualList.tsx';
export { VisuallyHidden, type VisuallyHiddenProps } from './VisuallyHidden/VisuallyHidden.tsx';
