import { definitionOf } from '@frontyard/sdk-types';
import type { ArgumentIssue } from '@frontyard/sdk-types';
import type { Check } from './calls.ts';

type Parsed = ReturnType<NonNullable<ReturnType<typeof definitionOf>['current']>['args']['safeParse']>;
type Issue = NonNullable<Parsed['error']>['issues'][number];

/** Holds the arguments of a call against the contract. What it says names fields and kinds, never values. */
export const check: Check = (name, args) => {
  const { current, seed } = definitionOf(name);
  const call = current ?? seed;
  const issues = call?.args.safeParse(args).error?.issues ?? [];
  return issues.map((issue) => toArgumentIssue(issue, call?.names ?? []));
};

function toArgumentIssue(issue: Issue, names: readonly string[]): ArgumentIssue {
  const [place, ...fields] = issue.path;
  if (place === undefined)
    return { path: '', message: `Expected as arguments: ${names.join(', ') || 'none'}.` };
  return {
    path: [names[Number(place)] ?? place, ...fields].map(String).join('.'),
    message: messageOf(issue),
  };
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${issue.expected}.`;
    case 'unrecognized_keys':
      return `Unknown: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `Expected one of: ${issue.values.join(', ')}.`;
    default:
      return 'Not what the contract says.';
  }
}
