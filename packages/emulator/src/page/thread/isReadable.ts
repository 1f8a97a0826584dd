/** A mail of which more than this share of letters can hardly be told from what is behind them is called unreadable. */
const LOST_SHARE = 0.1;
/** Contrast below this is none to speak of; WCAG asks for 4.5. */
const LEAST_CONTRAST = 1.6;
/** Smaller letters are meant not to be seen: mail programs' previews. */
const LEAST_SIZE = 6;
/** Enough to judge by. */
const MOST_TEXTS = 2000;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Whether the words of a drawn mail stand out from what is behind them. Words over pictures are passed over. */
export function isReadable(body: HTMLElement): boolean {
  const view = body.ownerDocument.defaultView;
  if (!view) return true;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let [all, lost, count] = [0, 0, 0];
  while (walker.nextNode() && count < MOST_TEXTS) {
    count += 1;
    const letters = walker.currentNode.textContent?.replace(/\s+/g, '').length ?? 0;
    const element = walker.currentNode.parentElement;
    if (letters === 0 || !element || !isSeen(element, view)) continue;
    const standing = contrastOf(element, view);
    if (standing === undefined) continue;
    all += letters;
    if (standing < LEAST_CONTRAST) lost += letters;
  }
  return lost <= all * LOST_SHARE;
}

function isSeen(element: HTMLElement, view: Window): boolean {
  const { visibility, fontSize, opacity } = view.getComputedStyle(element);
  const isDrawn = element.getClientRects().length > 0 && visibility === 'visible' && opacity !== '0';
  return isDrawn && Number.parseFloat(fontSize) >= LEAST_SIZE;
}

/** Nothing where it can't be told. */
function contrastOf(element: HTMLElement, view: Window): number | undefined {
  const text = colourOf(view.getComputedStyle(element).color);
  const behind = backgroundOf(element, view);
  return text && behind && contrast(luminance(text), luminance(behind));
}

function backgroundOf(element: HTMLElement | null, view: Window): Colour | undefined {
  for (let each = element; each; each = each.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(each);
    if (backgroundImage !== 'none') return undefined;
    const colour = colourOf(backgroundColor);
    if (!colour || colour[3] > 0.5) return colour;
  }
  return [255, 255, 255, 1];
}

/** What browsers compute for nearly every colour: `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`. */
function colourOf(text: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(text)?.[1] ?? '').split(',').map(Number);
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : [red, green, blue, alpha];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
