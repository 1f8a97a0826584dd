// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { plainText } from './plainText.ts';
import { renderMarkdown } from './renderMarkdown.ts';

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<svg onload=alert(1)><animate onbegin=alert(1)></svg>',
  '[click](javascript:alert(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](java\nscript:alert(1))',
  '[click](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[click](vbscript:msgbox(1))',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](https://a.example/x.png)',
  '<a href="https://a.example" onclick="alert(1)">x</a>',
  '<a href="//evil.example">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<form action="https://evil.example"><input name=q><button>x</button></form>',
  '<style>*{background:url(https://evil.example)}</style>',
  '<p style="position:fixed;inset:0" class="x" id="y" is="z-z">x</p>',
  '<base href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<object data="x"></object><embed src="x"><link rel=stylesheet href=x>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '`<script>`<script>alert(1)</script>',
  '<details open ontoggle=alert(1)>x</details>',
  '```html\n<script>alert(1)</script>\n```',
  `${'<div>'.repeat(5000)}x`,
];

describe('hostile Markdown', () => {
  test.each(ATTACKS)('%s does nothing', (markdown) => {
    const page = new DOMParser().parseFromString(renderMarkdown(markdown), 'text/html');
    const elements = [...page.body.querySelectorAll('*')];
    const attributes = elements.flatMap((element) => [...element.attributes]);
    expect(
      page.querySelector('script, iframe, form, input, style, svg, object, base, link, meta'),
    ).toBeNull();
    for (const { name, value } of attributes) {
      expect(['href', 'src', 'alt', 'width', 'height', 'start']).toContain(name);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?|mailto|tel):/);
    }
  });
});

describe('Markdown made to keep a server busy', () => {
  // As long as an article may be: without bounds some of these take minutes, and `> ` more stack than there is.
  test.each(['*a_', '__a**', '~a~~', 'a.b_', '> ', '1. ', '* + ', '[a](', '![', '`a', '<!--', 'a@'])(
    'of nothing but %j is rendered, and no word of it is lost',
    (piece) => {
      const html = renderMarkdown(`**first**\n\n${piece.repeat(100_000 / piece.length)}\n\nlast words`);
      expect(html).toMatch(/^<p><strong>first<\/strong><\/p>/);
      expect(html.length).toBeLessThan(100_000 * 20);
      expect(plainText(html)).toMatch(piece === '<!--' ? /^first/ : /last words$/);
    },
  );

  test('emphasis, long words and addresses are read as ever', () => {
    const words = `${'x'.repeat(450)}https://a.example/ ${'*a* __b__ '.repeat(200)}me@a.example`;
    const html = renderMarkdown(words);
    expect(html.match(/<em>a<\/em> <strong>b<\/strong>/g)).toHaveLength(200);
    expect(html).toContain(`${'x'.repeat(450)}<a href="https://a.example/">`);
    expect(html).toContain('<a href="mailto:me@a.example">');
  });
});

describe('Markdown', () => {
  test('lists, tables, links and emphasis stay', () => {
    const html = renderMarkdown('# Top\n\n- **a**\n- [b](https://b.example)\n\n| x |\n| - |\n| 1 |');
    expect(html).toContain('<h2>Top</h2>');
    expect(html).toContain('<strong>a</strong>');
    expect(html).toContain('<a href="https://b.example">b</a>');
    expect(html).toContain('<td>1</td>');
  });

  test('an address without a site, which leads nowhere in a mail, becomes plain text', () => {
    expect(renderMarkdown('[a](/a) [b](#b)')).toBe('<p><a>a</a> <a>b</a></p>');
  });

  test('its words are told without markup, one block to a line', () => {
    const html = renderMarkdown(
      '## Ärger & <Co>\n\n1. one `a < b`\n2. *two*\n\n| x | y |\n| - | - |\n| 1 | 2 |',
    );
    expect(plainText(html)).toBe('Ärger &\n• one a < b\n• two\nx y\n1 2');
  });
});
