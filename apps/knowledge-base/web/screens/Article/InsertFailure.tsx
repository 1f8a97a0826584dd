import { InlineBanner } from '@frontyard/ui-kit/inline-banner';
import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { explain } from '../../explain.ts';

interface InsertFailureProps {
  error: unknown;
  onDismiss(): void;
}

/** Stands at the top of the article, and comes into sight wherever the article was scrolled to. */
export function InsertFailure({ error, onDismiss }: InsertFailureProps): JSX.Element {
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <InlineBanner ref={banner} tone="error" title="The article was not inserted" onDismiss={onDismiss}>
      {explain(error)}
    </InlineBanner>
  );
}
