// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markdownNodes } from './markdownNodes.ts';

function htmlOf(markdown: string): string {
  const box = document.createElement('div');
  box.append(markdownNodes(markdown));
  return box.innerHTML.trim();
}

test('marks, lists and the ends of lines are shown as meant', () => {
  expect(htmlOf('@jonas **swap** the `pads`\nplease')).toBe(
    '<p>@jonas <strong>swap</strong> the <code>pads</code><br>please</p>',
  );
  expect(htmlOf('- one\n- two').replaceAll('\n', '')).toBe('<ul><li>one</li><li>two</li></ul>');
});

test('links open outside, those that run something are words', () => {
  expect(htmlOf('[order](https://shop.example/1)')).toBe(
    '<p><a href="https://shop.example/1" target="_blank" rel="noopener noreferrer">order</a></p>',
  );
  expect(htmlOf('[x](javascript:alert(1)) [y](data:text/html,x)')).toBe('<p>x y</p>');
});

test('HTML in it and images are words', () => {
  const typed = '<b onclick="x()">bold</b> <script>x()</script>![logo](https://e.example/p.png)';
  const box = document.createElement('div');
  box.append(markdownNodes(typed));
  expect(box.textContent?.trim()).toBe(typed);
  expect(box.querySelectorAll('b, script, img')).toHaveLength(0);
});
