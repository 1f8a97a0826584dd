import { useEffect, useEffectEvent } from 'react';

/** Closes the place a plugin is in when the plugin has closed itself. */
export function useOwnClosing(isClosed: boolean, onClose: (() => void) | undefined): void {
  const close = useEffectEvent(() => onClose?.());
  useEffect(() => {
    if (isClosed) close();
  }, [isClosed]);
}
