// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { editable, harmless } from './editable.ts';

/** The parts that are put away, as they are written back. */
function keptParts(html: string): string[] {
  const holder = new DOMParser().parseFromString(editable(html), 'text/html');
  return [...holder.querySelectorAll<HTMLElement>('[data-kept]')].map(({ dataset }) => dataset['kept'] ?? '');
}

describe('a draft for the editor', () => {
  test.each([
    '<p>One <strong>bold</strong> <em>word</em></p>',
    '<ul><li>a</li></ul><ol start="3"><li>c</li></ol>',
    '<blockquote>said <a href="https://x.example/">there</a></blockquote>',
    '<p style="color: red;">red</p>',
    'just words',
  ])('%s is written in as it is', (html) => {
    expect(editable(html)).toContain(html);
    expect(keptParts(html)).toEqual([]);
  });

  test.each([
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
    '<p>before <img src="cid:logo"> after</p>',
    'loose <img src="cid:logo"> words',
    '<div style="display: flex;">side by side</div>',
    '<p style="position: fixed;">over all</p>',
  ])('%s is kept to the letter', (html) => {
    expect(keptParts(html)).toEqual([html]);
  });

  test('only the blocks that need it are kept, the others can be written in', () => {
    const html = '<p>a</p><table><tbody><tr><td>1</td></tr></tbody></table><p>b</p>';
    expect(keptParts(html)).toHaveLength(1);
    expect(editable(html)).toMatch(/^<p>a<\/p><div data-kept=".*"><\/div><p>b<\/p>$/s);
  });

  test('there is a line to write in even where all is kept or quoted', () => {
    expect(editable('<img src="cid:a">')).toMatch(/<p><\/p>$/);
    expect(editable('<blockquote>old</blockquote>')).toMatch(/<p><\/p>$/);
    expect(editable('')).toBe('<p></p>');
  });

  test('an empty line stays one empty line', () => {
    expect(editable('<p>a</p><p><br></p><p>b</p>')).toBe('<p>a</p><p></p><p>b</p>');
  });
});

test('nothing that acts is left, in what is written in and in what is kept', () => {
  const hostile = `<p onclick="x()">a</p><script>x()</script><table><tbody><tr><td>
    <img src="x:" onerror="x()"><iframe srcdoc="x"></iframe><a href="javascript:x()">l</a></td></tr></tbody></table>
    <form action="https://x.example"><input></form><svg onload="x()"></svg><div data-kept="<script>x()</script>"></div>`;
  for (const html of [editable(hostile), harmless(hostile), ...keptParts(hostile)]) {
    expect(html).not.toMatch(/script|onclick|onerror|onload|iframe|<form|<input|<svg/i);
  }
});
