/** Parameters whose value lets somebody in. */
const SECRET = /token|secret|passw|api[-_]?key|^key$|^auth(?!or)|signature|^sig$|credential/i;
const PARAMETER = /([?&])([^=&]*)=([^&]*)/g;

/** What stands for such a value. */
export const HIDDEN = 'hidden';

/**
 * The address of a request as recordings have it: the path on the plugin's own server, the whole address elsewhere; without
 * the values of parameters that let somebody in.
 * @param origin of the plugin's page
 */
export function recordedAddress({ origin: asked, pathname, search }: URL, origin: string): string {
  const shown = search.replaceAll(PARAMETER, (all, mark: string, name: string) =>
    SECRET.test(decoded(name)) ? `${mark}${name}=${HIDDEN}` : all,
  );
  return `${asked === origin ? '' : asked}${pathname}${shown}`;
}

/** Whether an address still has what lets somebody in. */
export function hasSecret(address: string): boolean {
  return [...address.matchAll(PARAMETER)].some(
    ([, , name = '', value]) => SECRET.test(decoded(name)) && value !== HIDDEN,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
