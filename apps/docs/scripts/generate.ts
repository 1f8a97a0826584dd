import { writeFileSync } from 'node:fs';
import { worldJsonSchema } from '@frontyard/emulator';
import { reference, type ReferenceRow } from '@frontyard/sdk-types';

/** Writes what the docs say of the contract and of the world's format, from the code itself. */
const REFERENCE = new URL('../reference/', import.meta.url);

const HEAD =
  '| name | API | does | platforms | contexts | arity | wire: legacy / current | source |\n|---|---|---|---|---|---|---|---|';

writeFileSync(new URL('methods.gen.md', REFERENCE), methodsPage(reference()));
writeFileSync(new URL('world.schema.gen.json', REFERENCE), `${JSON.stringify(worldJsonSchema(), null, 2)}\n`);

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
