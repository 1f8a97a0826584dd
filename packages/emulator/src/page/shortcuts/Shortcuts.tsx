import { Sheet } from '../parts/Sheet.tsx';
import { usePage, usePageState } from '../state/hooks.ts';
import './Shortcuts.css';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['J and K', 'Next and previous conversation'],
  ['Shift + arrow keys', 'Select several conversations in the list'],
  ['R', 'Reply'],
  ['A', 'Reply to all'],
  ['F', 'Forward'],
  ['C', 'New message'],
  ['Ctrl + Enter', 'Send, or add the comment'],
  ['E', 'Archive, or reopen'],
  ['#', 'Move to the trash'],
  ['/', 'Search'],
  ['Ctrl + Z', 'Take back the last action'],
  ['Esc', 'Select nothing'],
  ['?', 'These keys'],
];

/** The keys of the page, on request. */
export function Shortcuts() {
  const { state } = usePage();
  const isOpen = usePageState((page) => page.isHelpOpen);
  if (!isOpen) return null;
  return (
    <Sheet title="Keys" onClose={() => state.change((page) => void (page.isHelpOpen = false))}>
      <dl className="shortcuts">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
