/** A piece of text: a word that may be replaced, an id, or what stands between. */
export interface Token {
  readonly kind: 'word' | 'id' | 'rest';
  readonly text: string;
}

/** Only what is surely a tag: an address stands in such brackets too. */
const TAG_NAMES =
  'a|abbr|b|blockquote|body|br|center|cite|code|col|dd|del|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|wbr';
const TAG = new RegExp(`</?(?:${TAG_NAMES})(?:\\s[^<>]*)?/?>`, 'iy');
/** What an attribute says, apart from those that say only how a thing looks. */
const SPOKEN_ATTRIBUTE =
  /(\s(?!class\b|style\b|width\b|height\b|align\b|type\b|rel\b|target\b)[\w:-]+\s*=\s*)(["']?)(.*?)(\2)(?=[\s/>])/gis;
const PIECES: readonly [Token['kind'] | 'tag', RegExp][] = [
  ['tag', TAG],
  ['rest', /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iy],
  ['rest', /%[\da-f]{2}/iy],
  ['rest', /\b(?:https?|mailto|tel|data|cid):/iy],
  ['id', /(?<![\p{L}\p{N}_])[a-z]{3}_[a-z0-9]+(?![\p{L}\p{N}_])/iuy],
  ['word', /[\p{L}\p{M}]+|\p{N}+/uy],
  ['rest', /[^\p{L}\p{M}\p{N}]/uy],
];

/**
 * Cuts a text, plain or HTML, into words, ids and the rest. Tags, entities, escapes and schemes belong to the rest; what
 * an attribute shows or links to is cut up as well.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const { kind, piece } = pieceAt(text, position);
    if (kind === 'tag') tokens.push(...tokensOfTag(piece));
    else tokens.push({ kind, text: piece });
    position += piece.length;
  }
  return tokens;
}

function pieceAt(text: string, position: number): { kind: Token['kind'] | 'tag'; piece: string } {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = position;
    const piece = pattern.exec(text)?.[0];
    if (piece) return { kind, piece };
  }
  return { kind: 'rest', piece: text[position] ?? '' };
}

function tokensOfTag(tag: string): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  for (const match of tag.matchAll(SPOKEN_ATTRIBUTE)) {
    const [whole, name = '', quote = '', value = ''] = match;
    tokens.push({ kind: 'rest', text: tag.slice(done, match.index) + name + quote }, ...tokenize(value));
    tokens.push({ kind: 'rest', text: quote });
    done = match.index + whole.length;
  }
  return [...tokens, { kind: 'rest', text: tag.slice(done) }];
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, text: word }) => (kind === 'word' ? [word.toLowerCase()] : []));
}
