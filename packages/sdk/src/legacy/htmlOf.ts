import { escaped } from '../escaped.ts';

/** Content as HTML, the only form the legacy wire has. */
export function htmlOf({ body, type }: { readonly body: string; readonly type: 'html' | 'text' }): string {
  return type === 'html' ? body : escaped(body).replaceAll('\n', '<br>');
}
