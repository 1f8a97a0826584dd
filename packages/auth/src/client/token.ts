const META = 'meta[name="frontyard-session"]';

/** A session token, and when half of its life is over by this page's own clock (milliseconds). */
export interface HeldToken {
  value: string;
  renewAfter: number;
}

/** Reads the token the server put in the page and removes it, so that no later script finds it there. */
export function takeToken(page: Document): HeldToken | undefined {
  const element = page.querySelector<HTMLMetaElement>(META);
  element?.remove();
  return element?.content ? hold(element.content) : undefined;
}

/** Measures a token's life from now on: the page's clock may be wrong, the length of an hour isn't. */
export function hold(value: string): HeldToken {
  return { value, renewAfter: Date.now() + (lifeOf(value) / 2) * 1000 };
}

function lifeOf(token: string): number {
  try {
    const [, payload = ''] = token.split('.');
    const { iat, exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return Number.isFinite(exp - iat) ? exp - iat : 0;
  } catch {
    return 0;
  }
}
