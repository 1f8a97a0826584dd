import { useMemo } from 'react';
import type { Bridge } from '../bridge.ts';
import { panelHost, type PanelHost } from './panelHost.ts';
import { useContextOf } from './useFrontContext.ts';

/**
 * What Front does for the parts of a panel, anew whenever the context changes. It fits `HostProvider` of
 * `@frontyard/ui-kit`, which may stand above the BridgeProvider: therefore the bridge is given.
 */
export function usePanelHost(bridge: Bridge): PanelHost {
  const context = useContextOf(bridge);
  // What is offered hangs on the context.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => panelHost(bridge), [bridge, context]);
}
