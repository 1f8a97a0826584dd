import { createFront, type LegacyFront } from '@frontyard/emulator/frontjs';
import type { FramedPage } from './memoryPage.ts';

/** The global `Front` of the legacy library for a page in memory; links are taken from the test's document, if there is one. */
export function openFrontjs(page: FramedPage): LegacyFront {
  const document = (globalThis as { document?: Document }).document;
  return createFront({
    window: {
      location: page.location,
      document: {
        referrer: '',
        addEventListener: (type, listener) =>
          document?.addEventListener(type, listener as (event: Event) => void),
      },
      parent: page.parent,
      console,
      addEventListener: (type, listener) => page.addEventListener(type, listener as (event: Event) => void),
      setTimeout: (task, milliseconds) => setTimeout(task, milliseconds),
      open: () => null,
    },
  });
}
