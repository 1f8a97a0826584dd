import { InlineBanner } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import type { Work } from '../../triage/useWork.ts';

/** What Front did not do, and why. */
export function FailureBanner({ work }: { work: Pick<Work, 'failure' | 'dismiss'> }): JSX.Element | null {
  if (!work.failure) return null;
  return (
    <InlineBanner tone="error" title={work.failure.title} onDismiss={work.dismiss}>
      {work.failure.message}
    </InlineBanner>
  );
}
