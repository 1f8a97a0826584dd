import { isMethodName, PLATFORMS, type Platform } from '@frontyard/sdk-types';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { analyse } from './flow/analyse.ts';
import type { Flow } from './flow/flow.ts';
import { textsInComment } from './flow/origins.ts';
import { createFactsAt } from './guards/factsAt.ts';
import { gapsOf } from './judge/gaps.ts';
import { hiddenIn } from './judge/hidden.ts';
import { judge, neverCalled, notAnalysable, unknownMethod, type Judged } from './judge/judge.ts';
import { isOn } from './judge/offer.ts';
import { callsOfUnknown, usesOf } from './judge/uses.ts';
import type {
  Availability,
  CallSite,
  CapabilityReport,
  Declared,
  Finding,
  MethodReport,
  Place,
} from './report.ts';
import { createProgram } from './source/createProgram.ts';
import { findSources, type Sources } from './source/findSources.ts';

/**
 * Compares what a plugin calls of Front with what its config declares and with what Front offers there. Nothing of the
 * plugin is run: its source is read, in TypeScript, JavaScript and the scripts of its pages, through whichever of our
 * sdk, Front's SDK and the legacy library it calls. What can't be followed is reported, never passed over.
 *
 * @param folder the plugin's: the page's code is looked for in its `web`, else in all of it but tests and builds
 * @param options.limit how much is followed before the plugin as a whole is reported as not analysable
 */
export async function checkCapabilities(
  folder: string,
  declared: Declared,
  { limit }: { readonly limit?: number } = {},
): Promise<CapabilityReport> {
  const start = performance.now();
  const sources = await findSources(folder);
  const library = sources.library ?? declared.sdk;
  const plugin = createProgram(folder, sources);
  const flow = analyse(plugin, library === 'legacy' ? 'legacy' : 'sdk', limit);
  const placeOf = createPlaceOf(folder, sources);
  const gaps = gapsOf(flow);
  const judged = judgeUses(flow, declared);

  const findings = [
    ...judged.flatMap(({ use, findings: found }) =>
      found.map((each) => ({ ...each, place: placeOf(use.at) })),
    ),
    ...callsOfUnknown(flow).map(({ at, name, api }) => ({ ...unknownMethod(name, api), place: placeOf(at) })),
    ...findGaps(flow, gaps).map(([at, why]) => ({ ...notAnalysable(why), place: placeOf(at) })),
    ...plugin.missing
      .filter((name) => plugin.code.includes(name.getSourceFile()))
      .map((name) => ({ ...notAnalysable(`${name.text} is loaded, and is not here`), place: placeOf(name) })),
    ...sources.gaps.map(({ file, line, why }) => ({
      ...notAnalysable(why),
      place: { file: relative(folder, file).replaceAll('\\', '/'), line, column: 1 },
    })),
    ...(flow.sources.length === 0 ? [{ ...notAnalysable(NO_CODE), place: topOf(CONFIG) }] : []),
    ...(flow.graph.isFull ? [{ ...notAnalysable(TOO_MUCH), place: topOf(CONFIG) }] : []),
  ];
  const config = await readFile(join(folder, CONFIG), 'utf8').catch(() => '');
  const called = new Set(judged.map(({ called: { name } }) => name as string));
  const idle = declared.methods.filter((name) => !called.has(name));
  const hasGaps = findings.some(({ code }) => code === 'NOT_ANALYSABLE');
  return {
    name: declared.name,
    methods: reportMethods(declared, judged, placeOf),
    findings: [
      ...unique(findings),
      ...idle.map((name) => ({ ...neverCalled(name, hasGaps), place: placeIn(config, name) })),
    ].toSorted(bySeverityAndPlace),
    files: flow.sources.length,
    duration: Math.round(performance.now() - start),
  };
}

const NO_CODE = 'no code of its page was found, so nothing was read';

const TOO_MUCH =
  'there is more in this code than can be followed, so methods may be called that were not seen';

const CONFIG = 'plugin.config.ts';

function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Where the config names a method; its beginning where that can't be told. */
function placeIn(config: string, name: string): Place {
  const before = config.split(new RegExp(`(?=['"]${name}['"])`), 1)[0] ?? '';
  const lines = before === config ? [''] : before.split('\n');
  return { file: CONFIG, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function judgeUses(flow: Flow, declared: Declared): Judged[] {
  return usesOf(flow, createFactsAt(flow)).flatMap(
    (use) => judge(declared, use, keyOf(flow, use.method.at)) ?? [],
  );
}

/** The variable that names the method, in `host[name]`. */
function keyOf({ checker }: Flow, at: ts.Node): ts.Symbol | undefined {
  const isNamed = ts.isElementAccessExpression(at) && ts.isIdentifier(at.argumentExpression);
  return isNamed ? checker.getSymbolAtLocation(at.argumentExpression) : undefined;
}

function findGaps(flow: Flow, gaps: ReadonlyMap<ts.Node, string>): [ts.Node, string][] {
  const hidden = flow.sources.flatMap((file) => hiddenIn(flow, file));
  return [...gaps, ...hidden].filter(([node]) => !textsInComment(node)?.every(isMethodName));
}

function createPlaceOf(folder: string, { pageScripts }: Sources): (node: ts.Node) => Place {
  return (node) => {
    const file = node.getSourceFile();
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const path = pageScripts.get(file.fileName)?.page ?? file.fileName;
    return { file: relative(folder, path).replaceAll('\\', '/'), line: line + 1, column: character + 1 };
  };
}

function reportMethods(
  declared: Declared,
  judged: readonly Judged[],
  placeOf: (node: ts.Node) => Place,
): MethodReport[] {
  const names = new Set([...declared.methods, ...judged.map(({ called: { name } }) => name)]);
  return [...names].toSorted().map((name) => {
    const own = judged.filter(({ called }) => called.name === name);
    const calls = own.map(({ use, isGuarded }): CallSite => ({
      ...placeOf(use.at),
      api: use.method.api,
      isGuarded,
    }));
    const platforms = PLATFORMS.map((platform) => [platform, availability(declared, own, name, platform)]);
    return {
      name,
      isDeclared: declared.methods.includes(name),
      calls: calls.toSorted(byPlace),
      platforms: Object.fromEntries(platforms) as MethodReport['platforms'],
    };
  });
}

function availability(
  declared: Declared,
  own: readonly Judged[],
  name: string,
  platform: Platform,
): Availability {
  if (!declared.platforms.includes(platform) || !isMethodName(name)) return '-';
  if (own.some(({ failing }) => failing.includes(platform))) return 'fails';
  const ways =
    own.length > 0
      ? own.map(({ called }) => called)
      : [{ api: 'frontyard' as const, name, wire: declared.sdk }];
  return ways.every((called) => isOn(called, platform)) ? 'yes' : 'asked';
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

const ORDER: readonly Finding['severity'][] = ['failure', 'not analysable', 'warning'];

function bySeverityAndPlace(a: Finding, b: Finding): number {
  return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || byPlace(a.place, b.place);
}

function byPlace(a: Place, b: Place): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
