/** Reads `order=42&name=Ana%20Silva`, or one `name=value` a line; a name that comes twice keeps its last value. */
export function readParameters(text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => line.trim().replace(/^\?/, ''));
  return Object.fromEntries(new URLSearchParams(lines.filter(Boolean).join('&')));
}

/** The plugin and the parameters an address of the emulator opens: `?open=crm&order=42`. */
export function openingInAddress(
  search: string,
): { plugin: string; parameters: Record<string, string> } | undefined {
  const { open: plugin, ...parameters } = readParameters(search);
  return plugin === undefined ? undefined : { plugin, parameters };
}

/** What {@link openingInAddress} reads. */
export function addressOfOpening(plugin: string, parameters: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams({ open: plugin, ...parameters }).toString()}`;
}
