import type { JSX } from 'react';
import { ModalFrame, type ModalTexts, type Opening } from '../modal/ModalFrame.tsx';

export type SheetProps = ModalTexts & Opening;

/** Slides in from below, where a thumb reaches it; from 40 em on it stands in the middle. Give it a `trigger`, or `isOpen` and `onOpenChange`. */
export function Sheet(props: SheetProps): JSX.Element {
  return <ModalFrame {...props} kind="Sheet" />;
}
