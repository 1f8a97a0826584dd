import type { JSX } from 'react';
import { Button } from '../Button/Button.tsx';
import type { EditableLabels } from './useEditableLabels.ts';

interface SavedLineProps {
  isShown: boolean;
  onUndo: () => void;
  words: EditableLabels;
}

/** Says that a value was saved, and takes it back. The region is there before its words, or they would not be heard. */
export function SavedLine({ isShown, onUndo, words }: SavedLineProps): JSX.Element {
  return (
    <div role="status" className="fy-EditableItem-saved">
      {isShown && (
        <>
          <span>{words.saved}</span>
          <Button size="small" variant="quiet" onPress={onUndo}>
            {words.undo}
          </Button>
        </>
      )}
    </div>
  );
}
