import type { Finding, Source } from './workspace.ts';

const TAGS = 'button|input|textarea|select|option|summary|dialog';
const ROLES =
  'button|link|checkbox|switch|radio|textbox|searchbox|combobox|listbox|option|slider|spinbutton|tab|menuitem|dialog|alertdialog';
const FOUNDATIONS = 'react-aria|react-stately|@react-aria|@react-stately|@internationalized|@base-ui';

/** The ways to make a control by hand, and what is wrong with what they find. */
const WAYS: readonly [pattern: RegExp, wrong: (name: string) => string][] = [
  [new RegExp(`<(${TAGS})(?=[\\s/>])`, 'g'), (name) => `uses a bare <${name}>`],
  [
    new RegExp(`\\b(?:createElement|jsxs?)\\(\\s*['"\`](${TAGS})['"\`]`, 'g'),
    (name) => `makes a bare <${name}>`,
  ],
  [
    new RegExp(`\\brole['"]?\\s*(?:[=:,]\\s*)\\{?\\s*['"\`](${ROLES})['"\`]`, 'gi'),
    (name) => `makes something else a ${name}`,
  ],
  [/\b(content-?editable)\b/gi, (name) => `makes a field by ${name}`],
  [
    /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b/g,
    (name) => `writes HTML by ${name}`,
  ],
  [
    new RegExp(`(?:from|import|import\\(|require\\()\\s*['"\`]((?:${FOUNDATIONS})[^'"\`]*)['"\`]`, 'g'),
    (name) => `goes past the kit to ${name}`,
  ],
];

/** Apps are made of the kit's parts: a control of their own would lack its keyboard, theme and touch size. */
export function findBareControls(sources: readonly Source[]): Finding[] {
  const looked = sources.filter(({ file }) => !/\.(?:test|stories)\.|\/testing\//.test(file));
  if (looked.length === 0)
    return [
      {
        file: 'apps/*/web',
        text: 'has no file to look at, so nothing was checked: mend the pattern in run.ts',
      },
    ];
  return looked.flatMap(({ file, text }) => {
    const code = withoutComments(text);
    return WAYS.flatMap(([pattern, wrong]) =>
      [...code.matchAll(pattern)].map(([, name = '']) => ({
        file,
        text: `${wrong(name)}: take the part of ui-kit`,
      })),
    );
  });
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/.*$/gm, '');
}
