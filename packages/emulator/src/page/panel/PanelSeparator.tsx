import { useState, type PointerEvent } from 'react';
import { boundedWidth, GREATEST_WIDTH, LEAST_WIDTH, widthAfterKey } from './panelWidth.ts';

interface PanelSeparatorProps {
  width: number;
  onChange(width: number): void;
}

interface Drag {
  x: number;
  width: number;
}

/** The panel's left edge: drag it, or focus it and press the arrow keys. */
export function PanelSeparator({ width, onChange }: PanelSeparatorProps) {
  const [drag, setDrag] = useState<Drag>();
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    // The panel may be narrower than it was asked to be; the drag goes on from what is seen.
    const seen = event.currentTarget.parentElement?.clientWidth ?? width;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ x: event.clientX, width: seen });
  };
  return (
    <div
      className="panel-separator"
      role="separator"
      aria-label="Width of the plugin panel"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={GREATEST_WIDTH}
      tabIndex={0}
      data-dragging={drag !== undefined}
      onPointerDown={begin}
      onPointerMove={(event) => drag && onChange(boundedWidth(drag.width + drag.x - event.clientX))}
      onPointerUp={() => setDrag(undefined)}
      onPointerCancel={() => setDrag(undefined)}
      onKeyDown={(event) => {
        const next = widthAfterKey(event.key, width);
        if (next === undefined) return;
        event.preventDefault();
        onChange(next);
      }}
    />
  );
}
