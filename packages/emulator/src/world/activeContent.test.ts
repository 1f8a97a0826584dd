import { expect, test } from 'vitest';
import { activeContent } from './activeContent.ts';

test.each([
  ['<p>Hello <b>you</b></p><img src="a.png" alt="on time = money">', []],
  ['<script>x()</script><SCRIPT src=a.js>', ['scripts']],
  ['<img src=x onerror="a()"><svg/onload=a()>', ['event handlers (onerror)', 'event handlers (onload)']],
  ['<a href=" javascript:a()">x</a>', ['“javascript:” addresses']],
  ['<iframe srcdoc="x"></iframe><object></object><form>', ['frames', 'embedded objects', 'forms']],
  ['a < b script onclick = 1', []],
  ['<constructor>', []],
  ['', []],
])('%s', (html, found) => {
  expect(activeContent(html)).toEqual(found);
});

test('a text of any shape is looked through at once', () => {
  for (const html of ['<a '.repeat(1_000_000), '<a onx'.repeat(500_000), `<a ${' '.repeat(3_000_000)}`])
    expect(activeContent(html)).toEqual([]);
});
