import type { JSX } from 'react';

/** Two sheets and a glass: nothing here yet. */
export function EmptyStateDrawing(): JSX.Element {
  return (
    <svg className="fy-EmptyState-drawing" viewBox="0 0 96 64" fill="none" aria-hidden="true">
      <ellipse className="fy-EmptyState-ground" cx="48" cy="57" rx="36" ry="4" />
      <g className="fy-EmptyState-paper" strokeWidth="1.5">
        <rect x="33" y="8" width="40" height="46" rx="5" transform="rotate(6 53 31)" />
        <rect x="23" y="8" width="40" height="46" rx="5" />
      </g>
      <g className="fy-EmptyState-lines" strokeWidth="3" strokeLinecap="round">
        <path d="M31 19h15M31 28h24M31 37h10" />
      </g>
      <g className="fy-EmptyState-glass" strokeWidth="2.5" strokeLinecap="round">
        <circle cx="61" cy="40" r="9" />
        <path d="m68 47 7 7" />
      </g>
    </svg>
  );
}
