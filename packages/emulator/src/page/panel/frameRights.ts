import type { FaultSet } from '../../host/faultPlan.ts';

/** What a plugin's page may do in Front: no `allow-popups`, so that `window.open` does nothing. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-forms';

/** The attributes of a frame that decide what its page may do. They count when a page is loaded, not later. */
export interface FrameRights {
  readonly sandbox: string;
  /** Cookies and storage of the frame are its own, empty at first; browsers other than Chromium don't know it. */
  readonly credentialless: boolean;
}

export function frameRights({ blocksStorage, forgetsStorage }: FaultSet): FrameRights {
  return {
    sandbox: blocksStorage ? SANDBOX.replace('allow-same-origin ', '') : SANDBOX,
    credentialless: forgetsStorage && !blocksStorage,
  };
}

/** Differs where faults need a page to be loaded anew: they change its address or its rights. */
export function loadKey(faults: FaultSet): string {
  const { sandbox, credentialless } = frameRights(faults);
  return `${sandbox} ${credentialless} ${faults.opensElsewhere}`;
}
