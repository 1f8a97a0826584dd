/** The words of HTML, roughly: for showing as text, never as HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<(style|script)\b[^]*?<\/\1\s*>/giu, '')
    .replace(/<\/(?:p|div|li|h[1-6]|tr)>|<br\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .trim();
}
