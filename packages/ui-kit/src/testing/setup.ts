import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  // What is announced to screen readers stands beside the panel for a while.
  document.body.replaceChildren();
});

// A busy machine takes its time to load what is loaded when it is needed.
configure({ asyncUtilTimeout: 10_000 });
