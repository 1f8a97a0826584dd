import type { JSX } from 'react';
import type { Segment } from '../../../shared/answers.ts';

/** Text with what was looked for set apart. */
export function Marked({ segments }: { segments: readonly Segment[] }): JSX.Element {
  const parts: JSX.Element[] = [];
  let place = 0;
  for (const { text, isMatch } of segments) {
    parts.push(isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>);
    place += text.length;
  }
  return <span className="kb-Marked">{parts}</span>;
}
