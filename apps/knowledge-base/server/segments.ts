import type { Segment } from '../shared/answers.ts';

/** Stand around what matched. No stored text holds them: they are taken out when an article is written. */
export const MARK_START = '\u0002';
export const MARK_END = '\u0003';

/** Parts a text at its marks. `otherwise` stands in where nothing can be read in it. */
export function segments(marked: string, otherwise = ''): Segment[] {
  const text = marked.replaceAll(/\s+/g, ' ').trim();
  const readable = text.replaceAll(MARKS, '').trim() === '' ? otherwise : text;
  return readable
    .split(MARKED)
    .map((part, place) => ({ text: part, isMatch: place % 2 === 1 }))
    .filter((segment) => segment.text !== '');
}

const MARKED = new RegExp(`${MARK_START}([^${MARK_END}]*)${MARK_END}`);
const MARKS = new RegExp(`[${MARK_START}${MARK_END}]`, 'g');
