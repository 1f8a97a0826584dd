import { Tokenizer } from 'marked';
import type { Tokens } from 'marked';

/** How many characters may be gone through in all while the ends of emphasis are sought; what follows stays as typed. */
const MOST_STEPS = 5_000_000;
/** How deep quotes and lists may lie in each other; what lies deeper is text. */
const DEEPEST = 20;
/** How long a word is looked through for an `@`; no address has one later. */
const LONGEST_WORD = 200;
/** How long an address of the web may be that becomes a link by itself. */
const LONGEST_ADDRESS = 2000;

/**
 * Reads one Markdown text in bounded work, whatever it is. Left alone, each mark of emphasis is sought to the end of its
 * paragraph and each piece of a word to the word's end, which takes a text made for it minutes; each `>` is a call
 * inside a call.
 */
export class BoundedTokenizer extends Tokenizer {
  #steps = 0;
  #depth = 0;

  override emStrong(src: string, masked: string, before?: string): Tokens.Em | Tokens.Strong | undefined {
    if (this.#steps + masked.length > MOST_STEPS) return undefined;
    this.#steps += masked.length;
    return super.emStrong(src, masked, before);
  }

  override inlineText(src: string): Tokens.Text | undefined {
    return super.inlineText(withShortWord(src, LONGEST_WORD));
  }

  override url(src: string): Tokens.Link | undefined {
    return super.url(withShortWord(src, LONGEST_ADDRESS));
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.#deeper(() => super.blockquote(src));
  }

  override list(src: string): Tokens.List | undefined {
    return this.#deeper(() => super.list(src));
  }

  #deeper<T>(read: () => T | undefined): T | undefined {
    if (this.#depth === DEEPEST) return undefined;
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

function withShortWord(text: string, longest: number): string {
  const start = text.slice(0, longest);
  return /\s/.test(start) ? text : start;
}
