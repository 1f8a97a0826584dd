import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { worldJsonSchema } from '@frontyard/emulator';
import { describeEnv } from '@frontyard/server';
import { reference, type ReferenceRow } from '@frontyard/sdk-types';
import { readRun } from './speed/figures.ts';
import { plotsOf } from './speed/plots.ts';
import { speedPage } from './speed/speedPage.ts';

/** Writes what the docs say of the contract and of the world's format, from the code itself. */
const REFERENCE = new URL('../reference/', import.meta.url);

const HEAD =
  '| name | API | does | platforms | contexts | arity | wire: legacy / current | source |\n|---|---|---|---|---|---|---|---|';

writeFileSync(new URL('methods.gen.md', REFERENCE), methodsPage(reference()));
writeFileSync(new URL('world.schema.gen.json', REFERENCE), `${JSON.stringify(worldJsonSchema(), null, 2)}\n`);

writeFileSync(new URL('../guide/environment.gen.md', import.meta.url), environmentPage());

const run = readRun();
const plots = plotsOf(run);
writeFileSync(new URL('../guide/speed.gen.md', import.meta.url), speedPage(run, plots));
const SPEED = new URL('../speed/', import.meta.url);
for (const file of readdirSync(SPEED)) if (file.endsWith('.gen.svg')) rmSync(new URL(file, SPEED));
for (const { file, svg } of plots) writeFileSync(new URL(`${file}.gen.svg`, SPEED), svg);

function environmentPage(): string {
  const lines = describeEnv().map(
    ({ name, meaning, unlessSet }) => `| \`${name}\` | ${meaning} | ${unlessSet ?? 'required'} |`,
  );
  return `# What a plugin server reads from its environment

Generated from the schema that checks it, in \`packages/server\`, by \`pnpm gen\`. An empty variable is one that is not set. A server
that is told something wrong names every mistake at once and does not start. An app may read further ones.

| variable | meaning | unless set |
|---|---|---|
${lines.join('\n')}
`;
}

function methodsPage(rows: readonly ReferenceRow[]): string {
  const kinds = { method: 'Methods', dialog: 'Dialogs', event: 'Events' } as const;
  const sections = Object.entries(kinds).map(([kind, title]) => {
    const lines = rows.filter((row) => row.kind === kind).toSorted((a, b) => a.name.localeCompare(b.name));
    return `## ${title}\n\n${HEAD}\n${lines.map(line).join('\n')}\n`;
  });
  return `# What Front offers\n\nGenerated from \`packages/sdk-types\` by \`pnpm gen\`. Arity counts the current SDK's cancel token.\n\n${sections.join('\n')}`;
}

function line(row: ReferenceRow): string {
  const contexts = row.contexts.length === 8 ? 'all' : row.contexts.join(', ');
  const absent =
    row.absentOnCurrentWire.length > 0 ? ` (current wire: not on ${row.absentOnCurrentWire.join(', ')})` : '';
  const platforms = `${row.platforms.join(', ')}${absent}`;
  const wire = `${row.wire.legacy ?? '–'} / ${row.wire.current ?? '–'}`;
  return `| \`${row.name}\` | ${row.api} | ${row.summary} | ${platforms} | ${contexts} | ${row.arity} | ${wire} | ${row.source} |`;
}
