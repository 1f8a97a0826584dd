import { PLATFORMS } from '@frontyard/sdk-types';
import type { Availability, CapabilityReport, Finding, MethodReport } from './report.ts';

/** Whether nothing in the reports has to be mended: warnings may stay. */
export function isSound(reports: readonly CapabilityReport[]): boolean {
  return reports.every(({ findings }) => findings.every(({ severity }) => severity === 'warning'));
}

/** Reports as a person reads them: plugin × method × platform, what is wrong, and what to do. */
export function printReports(reports: readonly CapabilityReport[]): string {
  const rows = reports.flatMap(({ name, methods }) => methods.map((method) => rowOf(name, method)));
  const findings = reports.flatMap((report) => report.findings.map((finding) => lineOf(report, finding)));
  const parts = [
    table([HEAD, ...rows]),
    LEGEND,
    ...(findings.length > 0 ? [findings.join('\n')] : []),
    sum(reports),
  ];
  return parts.join('\n\n');
}

const HEAD = ['plugin', 'method', ...PLATFORMS, 'called in'];
const WORDS: Record<Availability, string> = { yes: '✓', asked: 'asks', fails: '✗', '-': '–' };
const LEGEND =
  '✓ there   asks: not there, and the plugin asks first   ✗ not there, and called   – not one of its platforms';

function rowOf(plugin: string, { name, platforms, calls, isDeclared }: MethodReport): string[] {
  const places = [...new Set(calls.map(({ file, line }) => `${file}:${line}`))];
  const shown = places.slice(0, 2).join(' ') + (places.length > 2 ? ` and ${places.length - 2} more` : '');
  const words = PLATFORMS.map((platform) => WORDS[platforms[platform]]);
  return [plugin, isDeclared ? name : `${name} (not declared)`, ...words, shown || 'nowhere'];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const SIGNS: Record<Finding['severity'], string> = { failure: '✗', 'not analysable': '?', warning: '!' };

function lineOf({ name }: CapabilityReport, { severity, place, text, instead }: Finding): string {
  return `${SIGNS[severity]} ${name}: ${place.file}:${place.line}:${place.column}\n    ${text}.\n    ${instead}`;
}

function sum(reports: readonly CapabilityReport[]): string {
  const all = reports.flatMap(({ findings }) => findings);
  const count = (severity: Finding['severity']) => all.filter((each) => each.severity === severity).length;
  return [
    `${reports.length} ${reports.length === 1 ? 'plugin' : 'plugins'}`,
    `${count('failure')} failures`,
    `${count('not analysable')} not analysable`,
    `${count('warning')} warnings`,
  ].join(', ');
}
