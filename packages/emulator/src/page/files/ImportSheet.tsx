import { Button } from 'react-aria-components/Button';
import type { MailReport } from '../../mail/index.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { usePage, usePageState } from '../state/hooks.ts';

const WORDS = { imported: 'Imported', duplicate: 'There already', failed: 'Failed' } as const;

/** What became of each mail and each answer of the API. */
export function ImportSheet() {
  const { state } = usePage();
  const report = usePageState((each) => each.importReport);
  if (!report) return null;
  const close = () => state.change((draft) => void (draft.importReport = undefined));
  return (
    <Sheet title="Import" onClose={close}>
      <p>{summaryOf(report)}</p>
      <ul className="import-rows" tabIndex={0} aria-label="What was imported">
        {report.messages.map(({ name, status, subject, from, reason }) => (
          <li key={name} data-status={status}>
            <strong>{WORDS[status]}</strong>
            <span className="import-subject">{subject ?? name}</span>
            <span className="import-about">
              {[subject && name, from, reason].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <div className="sheet-buttons">
        <Button className="button" data-look="primary" autoFocus onPress={close}>
          Done
        </Button>
      </div>
    </Sheet>
  );
}

function summaryOf({ imported, duplicates, failed }: MailReport): string {
  const parts = [`${imported} imported`];
  if (duplicates > 0) parts.push(`${duplicates} there already`);
  if (failed > 0) parts.push(`${failed} failed`);
  return `${parts.join(', ')}.`;
}
