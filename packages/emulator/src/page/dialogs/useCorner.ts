import { useState } from 'react';
import type { DialogName, DialogRequest } from '../../host/dialogs.ts';

interface Corner {
  left: number;
  top: number;
}

/** Where a dialog is to open in the window: what a plugin says is measured in its own page, wherever and however large that is drawn. */
export function useCorner({ plugin, name, options }: DialogRequest<DialogName>): Corner | undefined {
  const [corner] = useState(() => {
    const position = name === 'promptDate' && 'position' in options ? options.position : undefined;
    const frame = [
      ...document.querySelectorAll<HTMLIFrameElement>(`iframe[data-plugin="${CSS.escape(plugin)}"]`),
    ].find((each) => each.checkVisibility());
    if (!position || !frame) return undefined;
    const { left, top, width } = frame.getBoundingClientRect();
    const scale = width / frame.offsetWidth;
    return { left: left + position.left * scale, top: top + position.top * scale };
  });
  return corner;
}
