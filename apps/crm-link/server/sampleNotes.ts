import type { ForNotes } from './database.ts';
import { notes } from './schema.ts';

/** The account of a sample world. */
export const SAMPLE_TENANT = 'sample';

/** Where its contacts' records would be. */
export const SAMPLE_RECORD_URL = 'https://crm.example.com/contacts/{handle}';

/** Writes a few notes to look around with, unless the account has notes already. */
export async function addSampleNotes(forTenant: ForNotes): Promise<void> {
  await forTenant(SAMPLE_TENANT, async (tx) => {
    if ((await tx.$count(notes)) > 0) return;
    const rows = SAMPLE_NOTES.map((note) => ({ tenant: SAMPLE_TENANT, ...note }));
    await tx.insert(notes).values(rows).onConflictDoNothing();
  });
}

const SAMPLE_NOTES = [
  {
    handle: 'lena.hartmann@post.example',
    author: 'Jonas Okafor',
    text: 'Rides to work every day and cannot be without a bike: offer a loan bike with every repair.\n\nBest reached before nine.',
  },
  {
    handle: 'wilhelmina.van-der-berg-schimmelpenninck@municipality-of-upper-lakeside.example',
    author: 'Tomás Etcheverry de la Fuente-Villanueva y Santisteban',
    text: 'Decides on the whole fleet. Quote per bike and for 24 at once; delivery in two lots is fine.',
  },
  {
    handle: 'noor@alrashid.example',
    author: 'Priya Raman',
    text: 'تفضّل المواعيد صباح يوم السبت.',
  },
];
