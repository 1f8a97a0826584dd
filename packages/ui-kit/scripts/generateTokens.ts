import { readFile, writeFile } from 'node:fs/promises';

/** Writes the names of all tokens as a type: `pnpm gen`. */
const file = (path: string) => new URL(`../src/${path}`, import.meta.url);

const css = await readFile(file('tokens.css'), 'utf8');
const names = [...new Set([...css.matchAll(/^\s+--fy-([\w-]+):/gmu)].map(([, name]) => name))].toSorted();
const lines = names.map((name) => `  | '${name}'`);
await writeFile(
  file('tokenNames.gen.ts'),
  `// Made from tokens.css by scripts/generateTokens.ts.\n\n/** The name of a token, without \`--fy-\`. */\nexport type TokenName =\n${lines.join('\n')};\n`,
);
