import type { ChangedField } from './changedFields.ts';
import { json } from './plainText.ts';

/** What an event changed, field by field. */
export function Changes({ changes }: { changes: readonly ChangedField[] }) {
  if (changes.length === 0) return <p className="log-about">Nothing changed since the one before.</p>;
  return (
    <>
      <h4>Changed since the one before</h4>
      <ul className="log-changes">
        {changes.map(({ path, before, after }) => (
          <li key={path}>
            <code>{path || '(all)'}</code>
            {before !== undefined && <del>{short(before)}</del>}
            {after !== undefined && <ins>{short(after)}</ins>}
          </li>
        ))}
      </ul>
    </>
  );
}

function short(value: unknown): string {
  const text = json(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
