import { type JSX, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { DialogOutlet } from '../Dialogs/DialogOutlet.tsx';
import { AskContext, enterPlace } from '../Dialogs/dialogPlaces.ts';
import { DialogQueue } from '../Dialogs/DialogQueue.ts';
import { HostContext } from './hostContext.ts';
import type { PanelHost } from './PanelHost.ts';

export { useHost } from './hostContext.ts';
export type { PanelHost } from './PanelHost.ts';

export interface HostProviderProps {
  host: PanelHost;
  children: ReactNode;
}

/** Lends the host's abilities to every part below it, and draws the dialogs that the host has not. */
export function HostProvider({ host, children }: HostProviderProps): JSX.Element {
  const [queue] = useState(() => new DialogQueue());
  const { dialogs } = host;
  useLayoutEffect(() => enterPlace({ host: dialogs ?? {}, ask: queue.ask }), [dialogs, queue]);
  useEffect(() => () => queue.close(), [queue]);
  return (
    <HostContext value={host}>
      <AskContext value={queue.ask}>
        {children}
        <DialogOutlet queue={queue} />
      </AskContext>
    </HostContext>
  );
}
