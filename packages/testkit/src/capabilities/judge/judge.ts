import {
  CONTEXTS,
  CONTEXTS_BY_ENTRY_POINT,
  definitionOf,
  isMethodName,
  methodNames,
  PLATFORMS,
  type EntryPoint,
  type MethodName,
  type Platform,
} from '@frontyard/sdk-types';
import type ts from 'typescript';
import type { Api } from '../flow/values.ts';
import type { Facts } from '../guards/facts.ts';
import type { Declared, Finding } from '../report.ts';
import { ask, instead, nearest } from './instead.ts';
import { isIn, isOn, type Called } from './offer.ts';
import type { Use } from './uses.ts';

/** A call as it is judged. */
export interface Judged {
  readonly use: Use;
  readonly called: Called;
  readonly isGuarded: boolean;
  /** Declared platforms on which the call reaches a host that lacks the method. */
  readonly failing: readonly Platform[];
  readonly findings: readonly Omit<Finding, 'place'>[];
}

/** Holds a call against what the plugin declares and what Front offers. */
export function judge(declared: Declared, use: Use, symbol: ts.Symbol | undefined): Judged | undefined {
  const { name, api } = use.method;
  if (!isMethodName(name)) return undefined;
  const called: Called = { api, name, wire: wireOf(api, declared) };
  const isGuarded = use.facts.can.has(name) || (symbol !== undefined && use.facts.can.has(symbol));
  const reached = use.facts.wires.has(called.wire)
    ? declared.platforms.filter((each) => use.facts.platforms.has(each))
    : [];
  const failing = isGuarded ? [] : reached.filter((platform) => !isOn(called, platform));
  const isAskedFor = isGuarded || reached.length === 0;
  return {
    use,
    called,
    isGuarded: isGuarded || reached.length < declared.platforms.length,
    failing,
    findings: [
      ...notDeclared(declared, name),
      ...lackingPlatforms(called, failing),
      ...(isAskedFor || failing.length === declared.platforms.length
        ? []
        : lackingContexts(declared, called, use.facts).filter(
            // What fails already is mended first.
            ({ code }) => code === 'ENTRY_POINT_LACKS' || failing.length === 0,
          )),
    ],
  };
}

function wireOf(api: Api, { sdk }: Declared): Called['wire'] {
  if (api === 'sdk') return 'current';
  return api === 'legacy' ? 'legacy' : sdk;
}

function notDeclared({ methods }: Declared, name: MethodName): Omit<Finding, 'place'>[] {
  if (methods.includes(name)) return [];
  return [
    {
      code: 'NOT_DECLARED',
      severity: 'failure',
      method: name,
      text: `${name} is called, but plugin.config.ts does not declare it`,
      instead: `Add '${name}' to its methods, or do without the call.`,
    },
  ];
}

function lackingPlatforms(called: Called, platforms: readonly Platform[]): Omit<Finding, 'place'>[] {
  if (platforms.length === 0) return [];
  const everywhere = PLATFORMS.every((platform) => !isOn(called, platform));
  const where = everywhere
    ? `Front's ${called.wire} API has no ${called.name} on any platform`
    : `${called.name} does not exist on ${platforms.map((each) => PLATFORM_NAMES[each]).join(' and ')}`;
  return [
    {
      code: 'PLATFORM_LACKS',
      severity: 'failure',
      method: called.name,
      platforms,
      text: `${where}, so the call is refused there`,
      instead: instead(called, platforms),
    },
  ];
}

const PLATFORM_NAMES: Record<Platform, string> = { desktop: 'desktop', ios: 'iOS', android: 'Android' };

function lackingContexts(declared: Declared, called: Called, facts: Facts): Omit<Finding, 'place'>[] {
  const reached = declared.entryPoints.map((entryPoint) => {
    const contexts = CONTEXTS_BY_ENTRY_POINT[entryPoint].filter((context) => facts.contexts.has(context));
    return { entryPoint, contexts, offering: contexts.filter((context) => isIn(called, context)) };
  });
  const never = reached.filter(({ contexts, offering }) => contexts.length > 0 && offering.length === 0);
  if (never.length > 0) return [entryPointLacks(called, never)];
  const overlooked = reached.flatMap(({ contexts, offering }) =>
    contexts.filter((context) => !offering.includes(context) && context !== 'background_mode'),
  );
  if (overlooked.length === 0) return [];
  const isLookedAt = facts.contexts.size < CONTEXTS.length;
  return [
    isLookedAt || !facts.isConditional ? contextLacks(called, overlooked) : mayLack(called, overlooked),
  ];
}

interface Reached {
  readonly entryPoint: EntryPoint;
  readonly contexts: readonly string[];
}

function entryPointLacks(called: Called, never: readonly Reached[]): Omit<Finding, 'place'> {
  const contexts = [...new Set(never.flatMap((each) => each.contexts))];
  const entryPoints = never.map(({ entryPoint }) => entryPoint);
  const { contexts: offered } = definitionOf(called.name);
  return {
    code: 'ENTRY_POINT_LACKS',
    severity: 'failure',
    method: called.name,
    entryPoints,
    text: `${called.name} is not offered in ${entryPoints.join(', ')} here (${contexts.join(', ')}), so the call is refused`,
    instead: `Front offers it in ${offered.join(', ')}: look at \`context.type\`, or ${ask(called)}.`,
  };
}

function contextLacks(called: Called, contexts: readonly string[]): Omit<Finding, 'place'> {
  return {
    code: 'CONTEXT_LACKS',
    severity: 'failure',
    method: called.name,
    text: `${called.name} is not offered in ${[...new Set(contexts)].join(', ')}, which reach this call, so it is refused there`,
    instead: `Leave them out by \`context.type\`, or ${ask(called)}.`,
  };
}

/** Conditions that are not understood stand before the call: whether they leave the contexts out, nobody can read. */
function mayLack(called: Called, contexts: readonly string[]): Omit<Finding, 'place'> {
  const { contexts: offered } = definitionOf(called.name);
  return {
    code: 'CONTEXT_MAY_LACK',
    severity: 'not analysable',
    method: called.name,
    text: `Not analysable: whether ${[...new Set(contexts)].join(', ')} reach this call, where ${called.name} is not offered`,
    instead: `Leave them out by \`context.type\`, ${ask(called)}, or say where alone it is called in a comment: // frontyard-contexts: ${offered.join(', ')}`,
  };
}

/** A member of an API that the contract does not know. */
export function unknownMethod(name: string, api: Api): Omit<Finding, 'place'> {
  const known = methodNames().filter((each) => {
    const { seed, current } = definitionOf(each);
    return api === 'frontyard' || (api === 'sdk' ? current : seed) !== undefined;
  });
  const meant = nearest(name, known);
  return {
    code: 'UNKNOWN_METHOD',
    severity: 'failure',
    method: name,
    text: `Front has no ${name}${isMethodName(name) ? ' in this API' : ''}, so the call fails when it is made`,
    instead:
      successorOf(name, known) ??
      (meant ? `Did you mean ${meant}?` : '`pnpm -s contract` lists what there is.'),
  };
}

function successorOf(name: string, known: readonly string[]): string | undefined {
  if (!isMethodName(name)) return undefined;
  const { successor, predecessor } = definitionOf(name);
  const other = [successor, predecessor].find((each) => each !== undefined && known.includes(each));
  return other && `Use ${other} instead.`;
}

export function neverCalled(name: string, hasGaps: boolean): Omit<Finding, 'place'> {
  return {
    code: 'NEVER_CALLED',
    severity: 'warning',
    method: name,
    text: `${name} is declared and never called`,
    instead: hasGaps
      ? 'Take it out of methods, unless it is one of the calls that could not be analysed.'
      : 'Take it out of methods.',
  };
}

export function notAnalysable(why: string): Omit<Finding, 'place'> {
  return {
    code: 'NOT_ANALYSABLE',
    severity: 'not analysable',
    text: `Not analysable: ${why}`,
    instead: 'Call methods by name, or say which are called in a comment: // frontyard-calls: tag, untag',
  };
}
