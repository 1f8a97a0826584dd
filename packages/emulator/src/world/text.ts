const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** The first words of a message, as lists show them. */
export function blurbOf(
  message: { body: string; bodyType: 'html' | 'text' } | undefined,
): string | undefined {
  if (!message) return undefined;
  const text = message.bodyType === 'html' ? textOf(message.body) : message.body;
  return text.replace(/\s+/g, ' ').trim().slice(0, 140);
}

/** The words of an HTML text. For reading only: what it returns is text, never to be used as HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|script|title)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Plain text as HTML, its lines kept. */
export function htmlOf(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>');
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s@._-]+/).filter(Boolean);
  return ((words[0]?.[0] ?? '?') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}
