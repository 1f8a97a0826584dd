import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/tokens.css', 'utf8');
const COLOR = /--fy-color-([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/gu;
const colorsIn = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(COLOR)].map(
      ([, name, light, dark, both]) => [name, [light ?? both, dark ?? both]] as const,
    ),
  );
const [, asked = '', chosen = ''] =
  /@media \(prefers-contrast: more\) \{\s+\S[^{]+\{(.+?)\}.+?:where\(\[data-contrast='more'\]\) \{(.+?)\}/su.exec(
    css,
  ) ?? [];
const usual = colorsIn(css.replace(asked, '').replace(chosen, ''));
const strong = { ...usual, ...colorsIn(chosen) };

const tones = ['info', 'success', 'warning', 'error'];
const grounds = [
  'background',
  'surface',
  'surface-raised',
  'surface-hover',
  'surface-pressed',
  'surface-selected',
];
const avatars = Array.from({ length: 8 }, (_, index) => `avatar-${index}`);

const TEXT_ON_GROUND = [
  ...['text', 'text-muted', 'accent-text'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...tones.flatMap((tone) =>
    [`${tone}-surface`, 'surface', 'background'].map((ground) => [`${tone}-text`, ground] as const),
  ),
  ...tones.map((tone) => ['text', `${tone}-surface`] as const),
  ...['', '-hover', '-pressed'].map((state) => ['on-accent', `accent${state}`] as const),
  ...['', '-hover', '-pressed'].map((state) => ['on-danger', `danger${state}`] as const),
  ...[...avatars, 'neutral'].map((one) => [`${one}-text`, `${one}-surface`] as const),
];

const EDGE_ON_GROUND = [
  ['border-field', 'surface'],
  ['border-field', 'background'],
  ['accent', 'surface'],
] as const;

const LOOKS = [
  { name: 'light', theme: 0, colors: usual, forText: 4.5, forEdges: 3 },
  { name: 'dark', theme: 1, colors: usual, forText: 4.5, forEdges: 3 },
  { name: 'light, more contrast', theme: 0, colors: strong, forText: 7, forEdges: 4.5 },
  { name: 'dark, more contrast', theme: 1, colors: strong, forText: 7, forEdges: 4.5 },
] as const;

describe.each(LOOKS)('in the theme $name', ({ theme, colors, forText, forEdges }) => {
  const colorOf = (name: string): string => {
    const color = colors[name]?.[theme];
    if (!color) throw new Error(`tokens.css has no --fy-color-${name}`);
    return color;
  };

  test.each(TEXT_ON_GROUND)('%s is read easily on %s', (text, ground) => {
    expect(contrast(colorOf(text), colorOf(ground))).toBeGreaterThanOrEqual(forText);
  });

  test.each(EDGE_ON_GROUND)('%s is seen on %s', (edge, ground) => {
    expect(contrast(colorOf(edge), colorOf(ground))).toBeGreaterThanOrEqual(forEdges);
  });
});

test('more contrast is the same, whether the system asks for it or the page', () => {
  const lines = (part: string) =>
    part
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  expect(lines(asked)).toEqual(lines(chosen));
  expect(lines(asked).length).toBeGreaterThan(10);
});

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
