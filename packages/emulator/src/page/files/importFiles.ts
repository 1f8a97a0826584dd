import { importCoreApi } from '../../coreApi/index.ts';
import { importMail, type MailReport, type MailReportRow } from '../../mail/index.ts';
import { byId, newestDate } from '../../world/find.ts';
import type { Page } from '../state/page.ts';
import { isWorldText, openWorld } from './worldFile.ts';

/**
 * Brings mails and answers of Front's Core API into the account, tells what became of each, and selects the newest of them.
 * A saved world among them is opened instead.
 */
export async function importFiles(page: Page, files: readonly File[]): Promise<void> {
  const kinds = await Promise.all(files.map(kindOf));
  const ofKind = (kind: Kind) => files.filter((_file, index) => kinds[index] === kind);
  const [world] = ofKind('world');
  if (world) return openWorld(page, world);
  const report = await addAll(page, ofKind('mail'), ofKind('api'));
  const others = ofKind('other').map(notKnown);
  page.state.change((state) => {
    state.importReport = {
      ...report,
      messages: [...report.messages, ...others],
      failed: report.failed + others.length,
    };
  });
  selectNewestOf(page, report);
}

type Kind = 'mail' | 'api' | 'world' | 'other';

async function kindOf(file: File): Promise<Kind> {
  if (/\.(eml|mbox)$/i.test(file.name)) return 'mail';
  if (!/\.(json|jsonl|ndjson)$/i.test(file.name)) return 'other';
  return isWorldText(await file.text()) ? 'world' : 'api';
}

async function addAll({ host }: Page, mails: readonly File[], answers: readonly File[]): Promise<MailReport> {
  const letters = await Promise.all(
    mails.map(async (file) => ({ name: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const texts = await Promise.all(
    answers.map(async (file) => ({ name: nameOf(file), text: await file.text() })),
  );
  for (;;) {
    const before = host.world();
    const options = { nextId: host.nextId, now: host.clock() };
    const first = importCoreApi(before, texts, options);
    const { world, report } = await importMail(first.world, letters, options);
    // A plugin may have changed the world in the meantime; its change must not be lost.
    if (host.world() !== before) continue;
    host.change((draft) => void Object.assign(draft, world));
    return bothOf(first.report, report);
  }
}

function bothOf(first: MailReport, second: MailReport): MailReport {
  return {
    messages: [...first.messages, ...second.messages],
    imported: first.imported + second.imported,
    duplicates: first.duplicates + second.duplicates,
    failed: first.failed + second.failed,
  };
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

/** With the folders a file was dropped in. */
function nameOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath || name;
}

function notKnown(file: File): MailReportRow {
  return {
    name: nameOf(file),
    status: 'failed',
    reason: 'It is neither mail (.eml, .mbox) nor JSON of the Core API (.json, .jsonl).',
  };
}
