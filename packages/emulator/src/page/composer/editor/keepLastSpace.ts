/**
 * Keeps the space a draft ends in, as a hard one: an editor drops it as HTML does, and the word that a plugin or a
 * person writes next would touch the one before.
 */
export function keepLastSpace(html: string): string {
  const end = endOfText(html);
  const words = html.slice(0, end).trimEnd();
  if (html[end - 1] !== ' ' || words === '' || words.endsWith('>')) return html;
  return `${words}&nbsp;${html.slice(end)}`;
}

/** Where the text ends and only tags are closed. */
function endOfText(html: string): number {
  let end = html.length;
  while (html[end - 1] === '>') {
    const start = html.lastIndexOf('<', end - 1);
    if (html[start + 1] !== '/') break;
    end = start;
  }
  return end;
}
