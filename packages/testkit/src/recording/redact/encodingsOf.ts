/** How a word may look when it is encoded: base64 at each of its three alignments, hexadecimal, percent, entities. */
export function encodingsOf(needle: string): string[] {
  if (needle.length < 4) return [];
  const forms = [needle, (needle[0] ?? '').toUpperCase() + needle.slice(1), needle.toUpperCase()];
  return forms.flatMap((form) => {
    const bytes = new TextEncoder().encode(form);
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
    const escaped = encodeURIComponent(form);
    return [
      ...base64Forms(bytes),
      ...(bytes.length > 4 ? [hex.join('')] : []),
      ...(escaped === form ? [] : [escaped]),
      hex.map((byte) => `%${byte}`).join(''),
      [...form].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
    ];
  });
}

/** Without the letters at the ends, which depend on what stands beside. */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const padded = new Uint8Array(shift + bytes.length);
    padded.set(bytes, shift);
    const form = btoa(String.fromCodePoint(...padded)).replace(/=+$/, '');
    const inner = form.slice(shift === 0 ? 0 : shift + 1, -1);
    return inner.length >= 6 ? [inner] : [];
  });
}
