import sanitizeHtml from 'sanitize-html';

/** The words of sanitized HTML, each block on a line of its own. */
export function plainText(html: string): string {
  const lines = html
    .replace(/(<\/t[dh]>)\s*/g, '$1 ')
    .replace(/<(?:br|hr)\b[^>]*>|<\/(?:p|li|h\d|tr|pre|blockquote)>/g, '$&\n')
    .replace(/<li>/g, '$&• ');
  const text = sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {} });
  return text
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\P{C}\n]+/gu, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

/** All that sanitize-html writes for characters of a text. */
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
