const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃' };
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const BOTH: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What is written on the keys of a shortcut such as `Mod+Enter`, here. A `+` at the end is the key itself. */
export function keyNames(keys: string, isApple = isAppleSystem()): string[] {
  const names = isApple ? APPLE : OTHERS;
  return keys.split(/\+(?=.)/u).map((key) => names[key] ?? BOTH[key] ?? key);
}

function isAppleSystem(): boolean {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent);
}
