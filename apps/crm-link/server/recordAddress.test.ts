import { describe, expect, test } from 'vitest';
import { RecordAddress, recordAddress } from './recordAddress.ts';

const contact = { tenant: 'acme', handle: 'a b@x.example?', contactId: 'crd_1' };

describe('the address of a record', () => {
  test('is filled in, and nothing in it can lead elsewhere', () => {
    expect(recordAddress('https://{tenant}.crm.example/p/{handle}', contact)).toBe(
      'https://acme.crm.example/p/a%20b%40x.example%3F',
    );
    expect(recordAddress('https://crm.example/?id={contact}', contact)).toBe('https://crm.example/?id=crd_1');
  });

  test('is none where the contact is not known by what it asks for', () => {
    const unknown = { tenant: 'acme', handle: 'a@x.example' };
    expect(recordAddress('https://crm.example/{contact}', unknown)).toBeNull();
  });

  test.each(['https://crm.example/{handle}', 'https://{tenant}.crm.example/{contact}?from=front'])(
    '%s can be set up',
    (template) => {
      expect(RecordAddress.safeParse(template).success).toBe(true);
    },
  );

  test.each([
    'http://crm.example/{handle}',
    'javascript:alert({handle})',
    'https://crm.example/people',
    'https://{handle}/',
    'https://crm.example{handle}',
    'crm.example/{handle}',
  ])('%s can not', (template) => {
    expect(RecordAddress.safeParse(template).success).toBe(false);
  });
});
