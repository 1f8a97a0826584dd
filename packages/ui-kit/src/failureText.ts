/** What is said of a failure: the panel's words, or the kit's own where there are none or finding them fails as well. */
export function failureText(
  cause: unknown,
  describe: ((cause: unknown) => string) | undefined,
  own: string,
): string {
  try {
    return describe?.(cause) ?? own;
  } catch {
    return own;
  }
}
