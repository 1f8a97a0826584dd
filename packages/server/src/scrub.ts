const SECRETS: readonly [pattern: RegExp, replacement: string][] = [
  [/auth(?:_|%(?:25)*5f)secret.*/gis, 'auth_secret…'],
  [/bearer(?:\s|%20)+\S+/gi, 'Bearer …'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '…'],
  [/(\w+:\/\/)[^\s/@]+@/g, '$1…@'],
];

/** Takes out of a text what looks like a secret, a token or a password, whatever put it there. */
export function scrub(text: string): string {
  return SECRETS.reduce((kept, [pattern, replacement]) => kept.replace(pattern, replacement), text);
}
