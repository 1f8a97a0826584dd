import type { Finding, Source } from './workspace.ts';

const CONTROL = /<(button|input|textarea|select)[\s/>]/g;

/** Apps are made of the kit's parts: a control of their own would lack its keyboard, theme and touch size. */
export function findBareControls(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ file }) => !file.includes('.test.'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(CONTROL)].map(([, name]) => ({
        file,
        text: `uses a bare <${name}>: take the part of ui-kit`,
      })),
    );
}
