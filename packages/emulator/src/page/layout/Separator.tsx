import { useState, type PointerEvent } from 'react';
import { boundedWidth, widthAfterKey, type Bounds } from './layout.ts';
import './Separator.css';

interface SeparatorProps {
  label: string;
  /** Which edge of its column it is. */
  edge: 'left' | 'right';
  width: number;
  bounds: Bounds;
  onChange(width: number): void;
}

interface Drag {
  x: number;
  width: number;
}

/** A column's edge: drag it, or focus it and press the arrow keys. */
export function Separator({ label, edge, width, bounds, onChange }: SeparatorProps) {
  const [drag, setDrag] = useState<Drag>();
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ x: event.clientX, width: seenWidth(event.currentTarget) });
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const way = edge === 'left' ? drag.x - event.clientX : event.clientX - drag.x;
    onChange(boundedWidth(drag.width + way, bounds));
  };
  return (
    <div
      className="separator"
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={bounds.least}
      aria-valuemax={bounds.greatest}
      tabIndex={0}
      data-edge={edge}
      data-dragging={drag !== undefined}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => setDrag(undefined)}
      onPointerCancel={() => setDrag(undefined)}
      onKeyDown={(event) => {
        const next = widthAfterKey(event.key, seenWidth(event.currentTarget), bounds, edge);
        if (next === undefined) return;
        event.preventDefault();
        onChange(next);
      }}
    />
  );
}

/** The column may be narrower or wider than it was asked to be; a move goes on from what is seen. */
function seenWidth(separator: HTMLElement): number {
  return separator.parentElement?.clientWidth ?? 0;
}
