import { createFront } from './createFront.ts';
import type { LegacyFront } from './front.ts';

const page: typeof window & { Front?: LegacyFront } = window;

// A page that loads the library twice, or another library of that name first, keeps what it has.
page.Front ??= createFront({ window: page });
