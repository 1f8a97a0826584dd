import { useSession } from '@frontyard/auth/react';
import { InlineBanner } from '@frontyard/ui-kit';
import type { JSX } from 'react';

/** Stands above the panel, which stays: what a person was writing can still be copied. */
export function SessionEnded(): JSX.Element | null {
  const { state } = useSession();
  if (state !== 'ended') return null;
  return (
    <InlineBanner tone="warning" title="This session has ended">
      Nothing more can be loaded or saved. Copy what you have not saved, then open the plugin again in Front.
    </InlineBanner>
  );
}
