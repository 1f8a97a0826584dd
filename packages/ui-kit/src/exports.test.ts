import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  exports: Record<string, string>;
  publishConfig: { exports: Record<string, string | { types: string; default: string }> };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const index = readFileSync('src/index.ts', 'utf8');
const parts = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[A-Z]/u.test(entry.name))
  .map(({ name }) => name);

test.each(parts)('%s can be had by itself and from the whole kit, and has a test', (part) => {
  const files = readdirSync(`src/${part}`);
  expect(Object.values(manifest.exports).some((path) => path.startsWith(`./src/${part}/`))).toBe(true);
  expect(index).toContain(`from './${part}/`);
  expect(files.some((file) => file.endsWith('.test.tsx'))).toBe(true);
});

const WITHOUT_LOOKS = new Set(['HostProvider', 'LocaleProvider', 'VisuallyHidden']);

test.each(parts.filter((part) => !WITHOUT_LOOKS.has(part)))('%s has a story', (part) => {
  expect(readdirSync(`src/${part}`).some((file) => file.endsWith('.stories.tsx'))).toBe(true);
});

test('what is published is what is developed, built', () => {
  const built = Object.entries(manifest.exports).map(([subpath, path]) => {
    const file = path.replace('./src/', './dist/');
    if (file.endsWith('.css')) return [subpath, file];
    const stem = file.replace(/\.tsx?$/u, '');
    return [subpath, { types: `${stem}.d.ts`, default: `${stem}.js` }];
  });
  expect(manifest.publishConfig.exports).toEqual(Object.fromEntries(built));
});

test.each(['README.md', '../../apps/docs/guide/ui-kit.md'])(
  'every picture in %s is one of a story',
  (page) => {
    const shown = [...readFileSync(page, 'utf8').matchAll(/!\[[^\]]+\]\((.+?)\)/gu)].map(
      ([, path = '']) => path,
    );
    expect(shown.length).toBeGreaterThan(2);
    const kept = readdirSync('tests/pictures').map((name) => `tests/pictures/${name}`);
    for (const path of shown) expect(kept.some((name) => path.endsWith(name))).toBe(true);
  },
);
