/** The message ids in a header, without their angle brackets, each once. */
export function idsIn(...values: (string | undefined)[]): string[] {
  const ids = values.flatMap((value) =>
    [...(value ?? '').matchAll(/<([^<>]+)>/g)].map((match) => tidyId(match[1]!)),
  );
  return [...new Set(ids.filter(Boolean))];
}

/** A mail's own id; some mailers leave its angle brackets out. */
export function ownId(value: string | undefined): string | undefined {
  return idsIn(value)[0] ?? (value && !/\s/.test(value.trim()) ? tidyId(value) || undefined : undefined);
}

/** The same id however a mail or a world file writes it. */
export function tidyId(id: string): string {
  return id.replace(/\([^()]*\)|[\s<>\p{Cc}]/gu, '');
}
