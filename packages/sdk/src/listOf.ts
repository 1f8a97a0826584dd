/** One address or several, as a list. */
export function listOf(handles: string | readonly string[]): string[] {
  return [handles].flat();
}
