/** Something a session left behind, and where: `answer body, POST /api/session`. */
export interface Evidence {
  where: string;
  text: string;
}

/** Where a value stands, in whichever usual spelling, without repetition. */
export function findPlaces(evidence: readonly Evidence[], value: string): string[] {
  const spellings = spellingsOf(value).map((spelling) => spelling.toLowerCase());
  const holding = evidence.filter(({ text }) => {
    const lower = text.toLowerCase();
    return spellings.some((spelling) => lower.includes(spelling));
  });
  return [...new Set(holding.map(({ where }) => where))].toSorted();
}

function spellingsOf(value: string): string[] {
  const encoded = encodeURIComponent(value);
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  const base64url = Buffer.from(value).toString('base64url');
  return [value, encoded, encodeURIComponent(encoded), JSON.stringify(value).slice(1, -1), base64, base64url];
}
