import type { JSX } from 'react';
import { Button, type ButtonProps } from '../Button/Button.tsx';
import { classNames } from '../classNames.ts';
import { CheckIcon, CopyIcon, ErrorIcon } from '../icons/icons.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import { useCopy } from './useCopy.ts';

const ICONS = { idle: <CopyIcon />, copied: <CheckIcon />, failed: <ErrorIcon /> };

export interface CopyButtonProps extends Omit<
  ButtonProps,
  'children' | 'icon' | 'isPending' | 'pendingLabel' | 'onPress'
> {
  /** What is put on the clipboard. */
  text: string;
  /** Default: “Copy”. Say what, where several stand together: “Copy order number”. */
  label?: string | undefined;
  /** Default: “Copied”. */
  copiedLabel?: string | undefined;
  /** Default: “Copying is blocked here”. */
  failedLabel?: string | undefined;
  /** Only the icon; the label becomes its name. */
  isIconOnly?: boolean | undefined;
  onCopied?: (() => void) | undefined;
  onCopyError?: ((cause: unknown) => void) | undefined;
}

/** Copies a text, then shows and says whether it worked. */
export function CopyButton({
  text,
  label,
  copiedLabel,
  failedLabel,
  isIconOnly = false,
  size = 'small',
  onCopied,
  onCopyError,
  className,
  ...rest
}: CopyButtonProps): JSX.Element {
  const { state, copy } = useCopy();
  const name = useMessage('copy', messages.copy, label);
  const copied = useMessage('copied', messages.copied, copiedLabel);
  const failed = useMessage('copyFailed', messages.copyFailed, failedLabel);
  const result = { idle: '', copied, failed }[state];
  const shared = {
    ...rest,
    size,
    'data-state': state,
    className: classNames('fy-CopyButton', className),
    onPress: () => void copy(text).then(onCopied, (cause: unknown) => onCopyError?.(cause)),
  };
  return (
    <>
      {isIconOnly ? (
        <IconButton {...shared} label={name}>
          {ICONS[state]}
        </IconButton>
      ) : (
        <Button {...shared} icon={ICONS[state]}>
          {result || name}
        </Button>
      )}
      <VisuallyHidden role="status">{result}</VisuallyHidden>
    </>
  );
}
