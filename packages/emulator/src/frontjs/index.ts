import { createFront } from './createFront.ts';
import type { LegacyFront } from './front.ts';
import { reportToEmulator } from './report.ts';

const page: typeof window & { Front?: LegacyFront } = window;

// A page that loads the library twice, or another library of that name first, keeps what it has.
if (!page.Front) {
  page.Front = createFront({ window: page });
  reportToEmulator(page, page.Front);
}
