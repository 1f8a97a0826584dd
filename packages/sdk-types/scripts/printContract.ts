import { parseArgs } from 'node:util';
import { reference, type ReferenceRow } from '../src/reference.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

console.log(values.json ? JSON.stringify(reference(), null, 2) : table(reference()));

function table(rows: readonly ReferenceRow[]): string {
  const lines = rows.map(({ name, api, platforms, arity, wire, summary }) =>
    [
      name.padEnd(28),
      api.padEnd(8),
      platforms.join(',').padEnd(20),
      String(arity).padEnd(3),
      `${wire.legacy ?? '-'} / ${wire.current ?? '-'}`.padEnd(42),
      summary,
    ].join(' '),
  );
  return [
    `${'name'.padEnd(28)} ${'api'.padEnd(8)} ${'platforms'.padEnd(20)} #   ${'wire: legacy / current'.padEnd(42)} summary`,
    ...lines,
  ].join('\n');
}
