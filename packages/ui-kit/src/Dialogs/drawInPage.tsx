import { createRoot } from 'react-dom/client';
import { DialogOutlet } from './DialogOutlet.tsx';
import type { DialogQueue } from './DialogQueue.ts';

/** Draws a queue's dialogs where there is no provider to do so, until it is left. */
export function drawInPage(queue: DialogQueue): () => void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<DialogOutlet queue={queue} />);
  return () => {
    root.unmount();
    place.remove();
  };
}
