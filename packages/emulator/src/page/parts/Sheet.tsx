import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './Sheet.css';

interface SheetProps {
  title: string;
  /** A line above the title: who is speaking. */
  from?: string | undefined;
  role?: 'dialog' | 'alertdialog';
  /** Where its corner is to be in the window, in pixels, as far as there is room; the middle when absent. */
  corner?: { left: number; top: number } | undefined;
  children: ReactNode;
  /** Escape, or a click beside the sheet. */
  onClose(): void;
}

/** A sheet over the whole page. Focus stays in it and goes back where it was. */
export function Sheet({ title, from, role = 'dialog', corner, children, onClose }: SheetProps) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => holdFocus(body.current), []);
  return (
    <ModalOverlay
      className="sheet-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal
        className="sheet"
        {...(corner && {
          'data-placed': true,
          style: { '--left': `${corner.left}px`, '--top': `${corner.top}px` } as CSSProperties,
        })}
      >
        <Dialog ref={body} className="sheet-body" role={role}>
          {from && <p className="sheet-from">{from}</p>}
          <Heading slot="title" className="sheet-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * Takes the focus where nothing in the sheet has it yet. After a file has been chosen the library waits for the button
 * behind the sheet, which can't hold the focus any more, and Escape would reach nobody.
 */
function holdFocus(body: HTMLElement | null): () => void {
  const frame = requestAnimationFrame(() => {
    if (!body?.contains(document.activeElement)) body?.focus();
  });
  return () => cancelAnimationFrame(frame);
}
