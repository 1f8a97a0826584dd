import { PluginError } from '@frontyard/sdk-types/errors';
import type { DraftUpdate, SeedDraft } from '@frontyard/sdk-types';
import { cannot } from '../cannot.ts';
import type { LegacyCall } from './method.ts';
import { OPEN_DRAFT } from './toCurrent/conversation.ts';
import { htmlOf } from './htmlOf.ts';

/**
 * The legacy wire can replace the recipients of a draft, and put content at the cursor; the rest of an update it can't
 * say, so an update that asks for it is refused as a whole.
 */
export async function updateDraft(call: LegacyCall, draftId: string, update: DraftUpdate): Promise<void> {
  const { updateMode, content, subject, attachments } = update;
  if (subject !== undefined) throw cannot(call, 'The legacy wire cannot change a subject.');
  if (attachments?.length) throw cannot(call, 'The legacy wire cannot carry files.');
  if (content && updateMode === 'replace') throw cannot(call, 'The legacy wire can only insert content.');

  if (ROLES.some((role) => update[role])) await updateRecipients(call, draftId, update);
  if (content) call.tell('insert_html', { html: htmlOf(content) });
}

const ROLES = ['to', 'cc', 'bcc'] as const;

async function updateRecipients(call: LegacyCall, draftId: string, update: DraftUpdate): Promise<void> {
  const isInsert = update.updateMode === 'insert';
  const draft = (isInsert || draftId === OPEN_DRAFT) && ((await call.ask('fetch_draft')) as SeedDraft | null);
  const recipients = ROLES.flatMap((role) => {
    const given = update[role];
    return given ? [[role, [...(isInsert && draft ? handlesOf(draft, role) : []), ...given]]] : [];
  });
  const answer = await call.ask('update_draft', {
    draft_id: draftId === OPEN_DRAFT && draft ? draft.id : draftId,
    options: { recipients: Object.fromEntries(recipients) },
  });
  if (!answer) throw new PluginError('HOST_REFUSED', { method: call.name });
}

function handlesOf({ recipients = [] }: SeedDraft, wanted: string): string[] {
  return recipients.filter(({ role }) => role === wanted).map(({ handle }) => handle);
}
