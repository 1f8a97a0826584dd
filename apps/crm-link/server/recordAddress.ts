import { z } from 'zod';

const PLACES = /\{(tenant|handle|contact)\}/g;

/** Where a contact's record is in the CRM, e.g. `https://crm.example.com/people/{contact}`. */
export const RecordAddress = z
  .string()
  .refine(isHttps, 'must be an https address.')
  .regex(/\{(?:handle|contact)\}/, 'must contain {handle} or {contact}.')
  .regex(/^[^/]*\/\/[^/{]*(?:\{tenant\}[^/{]*)*\//, 'may have {handle} and {contact} in the path only.');

/** The address for one contact; null when the template asks for what is not known of them. */
export function recordAddress(
  template: string,
  contact: { tenant: string; handle: string; contactId?: string | undefined },
): string | null {
  const { tenant, handle, contactId } = contact;
  const values: Record<string, string | undefined> = { tenant, handle, contact: contactId };
  const names = [...template.matchAll(PLACES)].map(([, name = '']) => name);
  if (names.some((name) => !values[name])) return null;
  const address = template.replaceAll(PLACES, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  return URL.canParse(address) ? address : null;
}

function isHttps(template: string): boolean {
  const address = template.replaceAll(PLACES, 'x');
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
