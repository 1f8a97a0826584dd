import * as z from 'zod/mini';

// The page's policy forbids eval, which schemas otherwise try out. It must be said before the first schema is made.
z.config({ jitless: true });
