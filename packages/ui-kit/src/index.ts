export { Avatar, type AvatarProps } from './Avatar/Avatar.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './Button/Button.tsx';
export { Card, type CardProps } from './Card/Card.tsx';
export { Checkbox, type CheckboxProps } from './Checkbox/Checkbox.tsx';
export { CopyButton, type CopyButtonProps } from './CopyButton/CopyButton.tsx';
export { copyText } from './CopyButton/copyText.ts';
export {
  DescriptionItem,
  type DescriptionItemProps,
  DescriptionList,
  type DescriptionListProps,
} from './DescriptionList/DescriptionList.tsx';
export { EmptyState, type EmptyStateProps } from './EmptyState/EmptyState.tsx';
export { ErrorBoundary, type ErrorBoundaryProps } from './ErrorBoundary/ErrorBoundary.tsx';
export { ErrorPanel, type ErrorPanelProps } from './ErrorBoundary/ErrorPanel.tsx';
export { ERRORS, type ErrorCode, UiKitError } from './errors.ts';
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
export { Link, type LinkProps } from './Link/Link.tsx';
export { List, type ListProps } from './List/List.tsx';
export { ListItem, type ListItemProps } from './List/ListItem.tsx';
export { messages } from './messages.ts';
export { PanelLayout, type PanelLayoutProps } from './PanelLayout/PanelLayout.tsx';
export { Pill, type PillProps } from './Pill/Pill.tsx';
export { SearchField, type SearchFieldProps } from './SearchField/SearchField.tsx';
export { Select, type SelectOption, type SelectProps } from './Select/Select.tsx';
export { Skeleton, type SkeletonProps } from './Skeleton/Skeleton.tsx';
export { Spinner, type SpinnerProps } from './Spinner/Spinner.tsx';
export { Stack, type StackProps } from './Stack/Stack.tsx';
export { type TabItem, Tabs, type TabsProps } from './Tabs/Tabs.tsx';
export { TextArea, type TextAreaProps } from './TextArea/TextArea.tsx';
export { TextField, type TextFieldProps } from './TextField/TextField.tsx';
export {
  type ToastOptions,
  ToastProvider,
  type ToastProviderProps,
  type Toasts,
  useToast,
} from './Toast/ToastProvider.tsx';
export type { Tone } from './Tone.ts';
export { VisuallyHidden, type VisuallyHiddenProps } from './VisuallyHidden/VisuallyHidden.tsx';
