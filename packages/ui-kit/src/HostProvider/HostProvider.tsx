import { createContext, use } from 'react';
import type { JSX, ReactNode } from 'react';

/** What the page around the panel can do for the parts. Anything missing is done by the browser instead. */
export interface PanelHost {
  /** Opens an absolute address outside the panel. */
  openUrl?(url: string): void | Promise<void>;
  /** Puts text on the clipboard; throws or rejects when it can't. */
  copy?(text: string): void | Promise<void>;
}

export interface HostProviderProps {
  host: PanelHost;
  children: ReactNode;
}

const HostContext = createContext<PanelHost>({});

/** Lends the host's abilities to every part below it. */
export function HostProvider({ host, children }: HostProviderProps): JSX.Element {
  return <HostContext value={host}>{children}</HostContext>;
}

/** The nearest host; without a provider, one that can do nothing. */
export function useHost(): PanelHost {
  return use(HostContext);
}
