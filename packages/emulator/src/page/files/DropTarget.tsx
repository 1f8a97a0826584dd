import { useEffect, useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { usePage } from '../state/hooks.ts';
import { droppedFiles } from './droppedFiles.ts';
import { importFiles } from './importFiles.ts';
import { usePastedJson } from './usePastedJson.ts';
import './files.css';

/** Files dropped anywhere on the page, or pasted, are imported. The cover keeps the drag out of plugins' frames. */
export function DropTarget() {
  const page = usePage();
  usePastedJson();
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setDragging(false);
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => importFiles(page, files));
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [page]);
  if (!isDragging) return null;
  return (
    <div className="drop-target">
      <p>
        <Icon name="download" />
        Drop mail (.eml, .mbox) or JSON of Front’s API to import it
      </p>
    </div>
  );
}
