import { createIds } from '../host/ids.ts';
import { parseWorld } from '../world/parseWorld.ts';
import type { World } from '../world/schema.ts';
import { importMail } from './importMail.ts';
import type { MailFile } from './readMails.ts';

export const NOW = Date.UTC(2026, 5, 1, 12);

/** The bytes of a mail: its lines, a character each byte where `latin1` is asked for. */
export function bytesOfLines(...lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'));
}

export function latin1(...lines: string[]): Uint8Array {
  return Uint8Array.from(lines.join('\r\n'), (character) => character.charCodeAt(0));
}

interface Letter {
  id?: string;
  answers?: string[];
  inReplyTo?: string;
  from?: string;
  to?: string;
  cc?: string;
  subject?: string;
  date?: string;
  body?: string;
}

export function letter(name: string, given: Letter = {}): MailFile {
  const { id, answers, inReplyTo, from = 'Ida <ida@club.example>', to = 'support@northwind.example' } = given;
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    ...(given.cc ? [`Cc: ${given.cc}`] : []),
    `Subject: ${given.subject ?? name}`,
    ...(given.date === '' ? [] : [`Date: ${given.date ?? 'Mon, 2 Mar 2026 09:00:00 +0000'}`]),
    ...(id ? [`Message-ID: <${id}>`] : []),
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    ...(answers ? [`References: ${answers.map((each) => `<${each}>`).join('\r\n ')}`] : []),
  ];
  return { name, bytes: bytesOfLines(...lines, '', given.body ?? `This is ${name}.`) };
}

/** A company with nothing in it yet: two inboxes the teammate sees, one she doesn't. */
export function emptyWorld(): World {
  return parseWorld({
    version: 1,
    company: { id: 'cmp_1', name: 'Northwind Bikes' },
    meId: 'tea_me',
    teammates: [
      { id: 'tea_me', name: 'Mara', username: 'mara', email: 'mara@northwind.example' },
      { id: 'tea_other', name: 'Otto', username: 'otto', email: 'otto@northwind.example' },
    ],
    inboxes: [
      { id: 'inb_billing', name: 'Billing', teammateIds: ['tea_other'] },
      { id: 'inb_support', name: 'Support' },
      { id: 'inb_sales', name: 'Sales' },
    ],
    channels: [
      {
        id: 'cha_billing',
        type: 'email',
        name: 'B',
        address: 'billing@northwind.example',
        inboxId: 'inb_billing',
      },
      { id: 'cha_sms', type: 'twilio', name: 'SMS', address: '+15550100', inboxId: 'inb_support' },
      {
        id: 'cha_support',
        type: 'email',
        name: 'S',
        address: 'support@northwind.example',
        inboxId: 'inb_support',
      },
      { id: 'cha_sales', type: 'email', name: 'V', address: 'Sales@northwind.example', inboxId: 'inb_sales' },
    ],
  });
}

export async function importInto(world: World, ...files: MailFile[]) {
  const { world: next, report } = await importMail(world, files, { nextId: createIds(7), now: NOW });
  return { world: parseWorld(JSON.stringify(next)), report, conversations: next.conversations };
}
