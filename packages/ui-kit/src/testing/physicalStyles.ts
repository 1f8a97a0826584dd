const SIDES = '(?:left|right|top|bottom)';
const NAMES = new RegExp(
  [
    `(?:scroll-)?(?:margin|padding)-${SIDES}`,
    `border-${SIDES}(?:-.+)?`,
    'border-(?:top|bottom)-(?:left|right)-radius',
    SIDES,
    '(?:min-|max-)?(?:width|height)',
    '(?:overflow|overscroll-behavior)-[xy]',
    'background-position-x',
  ]
    .map((name) => `^${name}$`)
    .join('|'),
  'u',
);
const FOUR_SIDES = /^(?:scroll-)?(?:margin|padding)$|^inset$|^border-(?:width|style|color)$/u;
const MOVES = /\btranslate(?:X|3d)?\(\s*(?!0\b|calc\(var\(--fy-direction\))/u;

/** The declarations of a style sheet that mean one side of the screen, where from right to left it would be the other. */
export function physicalStyles(css: string): string[] {
  const bare = css.replaceAll(/\/\*[^]*?\*\//gu, '');
  const declarations = [...bare.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/gu)];
  const wrong = declarations.filter(([, name = '', value = '']) => isPhysical(name, value.trim()));
  const guesses = bare.match(/:(?:dir|lang)\([^)]*\)/gu) ?? [];
  return [...wrong.map(([, name, value]) => `${name}: ${value?.trim()}`), ...guesses];
}

function isPhysical(name: string, value: string): boolean {
  const parts = topLevelParts(value);
  // What the browser itself has no other name for is given one where the page's sides are named.
  if (name.startsWith('--')) return false;
  if (NAMES.test(name)) return true;
  if (FOUR_SIDES.test(name)) return parts.length === 4 && parts[1] !== parts[3];
  if (name === 'border-radius') return isLopsided(parts);
  if (name === 'translate' || name === 'rotate') return /^-?[1-9.]/u.test(value) && !value.endsWith('turn');
  if (name === 'transform') return MOVES.test(value);
  return /(?:^|[\s(])(?:left|right)(?=$|[\s,)])/u.test(value) && !value.includes('url(');
}

/** Corners run clockwise from the first one on the left. */
function isLopsided([first, second = first, third = first, fourth = second]: string[]): boolean {
  return first !== second || third !== fourth;
}

/** `1px calc(2px + 3px)` has two. */
function topLevelParts(value: string): string[] {
  return value.match(/(?:[^\s(]*\((?:[^()]|\([^()]*\))*\)|[^\s()]+)+/gu) ?? [];
}
