import { createContext, use } from 'react';
import type { PanelHost } from './PanelHost.ts';

export const HostContext = createContext<PanelHost>({});

/** The nearest host; without a provider, one that can do nothing. */
export function useHost(): PanelHost {
  return use(HostContext);
}
