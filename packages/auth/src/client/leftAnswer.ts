import type { LoginMark, LoginMessage } from './handBackLogin.ts';

const STORED_AS = 'frontyard-login';

/**
 * Leaves a key in a popup that is still on a page of ours: in its own storage, which ends with that window and which no
 * other window sees. Should a page on the way cut the popup off, it seals its answer with the key.
 * @returns what opens that answer, or tells that it is none; `undefined` where the browser keeps nothing for the popup
 */
export function leaveKey(
  popup: Window,
  state: string,
): ((sealed: string) => Promise<LoginMessage | undefined>) | undefined {
  try {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const mark: LoginMark = { state, key: [...bytes] };
    popup.sessionStorage.setItem(STORED_AS, JSON.stringify(mark));
    return (sealed) => openAnswer(bytes, sealed);
  } catch {
    return undefined;
  }
}

async function openAnswer(bytes: Uint8Array<ArrayBuffer>, sealed: string): Promise<LoginMessage | undefined> {
  try {
    const whole = Uint8Array.from(atob(sealed), (byte) => byte.charCodeAt(0));
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: whole.subarray(0, 12) },
      key,
      whole.subarray(12),
    );
    return JSON.parse(new TextDecoder().decode(text)) as LoginMessage;
  } catch {
    return undefined; // somebody else's, who knew the state and not the key
  }
}
