import { useEffect, useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { usePage } from '../state/hooks.ts';
import { importFiles } from './importFiles.ts';
import './files.css';

/** Files dropped anywhere on the page are read as mails. The cover keeps the drag out of plugins' frames. */
export function DropTarget() {
  const page = usePage();
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setDragging(false);
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      setDragging(false);
      if (files.length === 0) return;
      event.preventDefault();
      void importFiles(page, files);
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
        Drop .eml or .mbox files to import them
      </p>
    </div>
  );
}
