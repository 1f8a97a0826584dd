import type { JSX, ReactElement, ReactNode, RefAttributes } from 'react';
import { Dialog, type DialogProps as AriaDialogProps, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from '../classNames.ts';
import { CloseIcon } from '../icons/icons.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { PartProps } from '../PartProps.ts';

/** Content, or how to make it with the means to close what it stands in. */
export type ClosableContent = ReactNode | ((close: () => void) => ReactNode);

/** Opened by a button of its own, or by the panel: one of the two. */
export type Opening =
  | { trigger: ReactElement; isOpen?: boolean; onOpenChange?: (isOpen: boolean) => void }
  | { trigger?: never; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export interface ModalTexts
  extends Omit<PartProps<AriaDialogProps>, 'title' | 'role'>, RefAttributes<HTMLElement> {
  title: string;
  children?: ClosableContent;
  /** Buttons below, in sight whatever the length of the content. */
  actions?: ClosableContent;
  /** Whether a press outside and Escape close it. Default: true. */
  isDismissable?: boolean | undefined;
  /** Default: “Close”. */
  closeLabel?: string | undefined;
  /** `alertdialog` for a question that can't be passed over. */
  role?: 'dialog' | 'alertdialog' | undefined;
}

export type ModalFrameProps = ModalTexts & Opening & { kind: 'Dialog' | 'Sheet' };

/** What stands over the whole panel until it is closed. Focus stays inside, and goes back where it came from. */
export function ModalFrame({ kind, trigger, isOpen, onOpenChange, ...rest }: ModalFrameProps): JSX.Element {
  const opening = {
    ...(isOpen !== undefined && { isOpen }),
    ...(onOpenChange && { onOpenChange }),
  };
  const overlay = (
    <ModalOverlay
      {...(!trigger && opening)}
      isDismissable={rest.isDismissable ?? true}
      isKeyboardDismissDisabled={rest.isDismissable === false}
      className={`fy-Modal-backdrop fy-${kind}-backdrop`}
    >
      <Modal className={`fy-Modal fy-${kind}`}>
        <ModalContent {...rest} kind={kind} />
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger {...opening}>
      {trigger}
      {overlay}
    </DialogTrigger>
  );
}

function ModalContent({
  kind,
  title,
  children,
  actions,
  isDismissable = true,
  role = 'dialog',
  closeLabel,
  className,
  ...rest
}: ModalTexts & { kind: string }): JSX.Element {
  const closing = useMessage('close', messages.close, closeLabel);
  return (
    <Dialog {...rest} role={role} className={classNames(`fy-Modal-dialog fy-${kind}-dialog`, className)}>
      {({ close }) => (
        <>
          <header className="fy-Modal-header">
            <Heading slot="title" level={2} className="fy-Modal-title">
              {title}
            </Heading>
            {isDismissable && (
              <IconButton label={closing} size="small" onPress={close}>
                <CloseIcon />
              </IconButton>
            )}
          </header>
          {/* Focusable, so that a body without controls can be scrolled by keyboard in every browser. */}
          {children !== undefined && (
            <div role="group" aria-label={title} className="fy-Modal-body" tabIndex={0}>
              {contentOf(children, close)}
            </div>
          )}
          {actions !== undefined && <footer className="fy-Modal-actions">{contentOf(actions, close)}</footer>}
        </>
      )}
    </Dialog>
  );
}

function contentOf(content: ClosableContent, close: () => void): ReactNode {
  return typeof content === 'function' ? content(close) : content;
}
