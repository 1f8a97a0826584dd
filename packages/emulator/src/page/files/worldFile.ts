import { EmulatorError } from '../../errors.ts';
import { download } from '../parts/download.ts';
import type { Page } from '../state/page.ts';

/** Loads a world from a file; a bad one changes nothing, and every mistake is shown. */
export async function openWorld(page: Page, file: File): Promise<void> {
  try {
    page.host.load(await file.text());
  } catch (error) {
    const mistakes = EmulatorError.is(error) ? error.mistakes : [{ path: '(file)', message: String(error) }];
    page.state.change((state) => {
      state.badWorld = { name: file.name, mistakes: [...mistakes] };
    });
    return;
  }
  page.state.change((state) => void (state.mailbox = 'open'));
  page.selectNewest();
}

/** Whether a JSON text is meant as a world: Front's API has nothing with a version and a company. */
export function isWorldText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'version' in value && 'company' in value;
  } catch {
    return false;
  }
}

export function saveWorld({ host }: Page): void {
  const { company } = host.world();
  const name = company.name.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'world';
  download(new Blob([JSON.stringify(host.world(), null, 2)], { type: 'application/json' }), `${name}.json`);
}
