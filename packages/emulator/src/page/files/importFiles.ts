import { importMail, type MailReport, type MailReportRow } from '../../mail/index.ts';
import { byId, newestDate } from '../../world/find.ts';
import type { Page } from '../state/page.ts';

/** Brings mails into the account, tells what became of each file, and selects the newest of them. */
export async function importFiles(page: Page, files: readonly File[]): Promise<void> {
  const mails = files.filter(({ name }) => isMail(name));
  const others = files.filter(({ name }) => !isMail(name)).map(notMail);
  const report = await addMails(page, mails);
  page.state.change((state) => {
    state.importReport = {
      ...report,
      messages: [...report.messages, ...others],
      failed: report.failed + others.length,
    };
  });
  selectNewestOf(page, report);
}

async function addMails({ host }: Page, files: readonly File[]): Promise<MailReport> {
  const mails = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  for (;;) {
    const before = host.world();
    const { world, report } = await importMail(before, mails, { nextId: host.nextId, now: host.clock() });
    // A plugin may have changed the world in the meantime; its change must not be lost.
    if (host.world() !== before) continue;
    host.change((draft) => {
      draft.contacts = world.contacts;
      draft.conversations = world.conversations;
    });
    return report;
  }
}

function selectNewestOf({ host, state }: Page, { messages }: MailReport): void {
  const imported = new Set(
    messages.filter(({ status }) => status === 'imported').map((row) => row.conversationId),
  );
  const [newest] = [...imported]
    .flatMap((id) => byId(host.world().conversations, id) ?? [])
    .toSorted((a, b) => newestDate(b) - newestDate(a));
  if (!newest) return;
  state.change((draft) => void (draft.mailbox = newest.status));
  host.changeView((view) => void (view.search = ''));
  host.select([newest.id]);
}

function isMail(name: string): boolean {
  return /\.(eml|mbox)$/i.test(name);
}

function notMail({ name }: File): MailReportRow {
  return { name, status: 'failed', reason: 'It is neither an .eml nor an .mbox file.' };
}
