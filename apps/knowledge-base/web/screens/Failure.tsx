import { Button } from '@frontyard/ui-kit/button';
import { InlineBanner } from '@frontyard/ui-kit/inline-banner';
import type { JSX } from 'react';
import { explain } from '../explain.ts';

interface FailureProps {
  title: string;
  error: unknown;
  onRetry(): void;
}

/** Says in plain words what failed, and offers to try again. */
export function Failure({ title, error, onRetry }: FailureProps): JSX.Element {
  const retry = (
    <Button size="small" onPress={onRetry}>
      Try again
    </Button>
  );
  return (
    <InlineBanner tone="error" title={title} action={retry}>
      {explain(error)}
    </InlineBanner>
  );
}
