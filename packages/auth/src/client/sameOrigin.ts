import { ApiError } from './ApiError.ts';

/**
 * The full address of a path on our own server. Anything that leads elsewhere (`//evil`, `https:…`) is refused: the
 * session token must never leave for another site.
 * @throws ApiError `FOREIGN_ADDRESS`
 */
export function sameOrigin(window: Window, path: string): string {
  const { origin, href } = window.location;
  const url = URL.canParse(path, href) ? new URL(path, href) : undefined;
  if (url?.origin === origin) return url.href;

  const message =
    'The address belongs to another site, so the session was not sent there. Use a path such as /api/links.';
  throw new ApiError({ status: 0, code: 'FOREIGN_ADDRESS', message });
}
