import { EmulatorError } from '../errors.ts';
import { Mistakes } from './files/Mistakes.tsx';

/** What stands in the page's place when it cannot start. */
export function LoadFailure({ error }: { error: unknown }) {
  const mistakes = EmulatorError.is(error) ? error.mistakes : [];
  const text = error instanceof Error ? error.message : String(error);
  return (
    <main className="load-failure" role="alert">
      <h1>The emulator cannot start</h1>
      <p>{mistakes.length > 0 ? text.split('\n')[0] : text}</p>
      {mistakes.length > 0 && <Mistakes mistakes={mistakes} />}
    </main>
  );
}
