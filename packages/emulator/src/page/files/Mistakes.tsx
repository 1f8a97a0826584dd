import type { WorldMistake } from '../../world/parseWorld.ts';
import './files.css';

/** Where a world file is wrong, and what is wrong there. */
export function Mistakes({ mistakes }: { mistakes: readonly WorldMistake[] }) {
  return (
    <ul className="mistakes" tabIndex={0} aria-label="Mistakes">
      {mistakes.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <code>{path}</code> {message}
        </li>
      ))}
    </ul>
  );
}
