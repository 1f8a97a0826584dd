import type { JSX } from 'react';
import { ModalFrame, type ModalTexts, type Opening } from '../modal/ModalFrame.tsx';

export type DialogProps = ModalTexts & Opening;

/** Asks or shows something before anything else can go on. Give it a `trigger`, or `isOpen` and `onOpenChange`. */
export function Dialog(props: DialogProps): JSX.Element {
  return <ModalFrame {...props} kind="Dialog" />;
}
