import { useEffect, useState } from 'react';
import { useHost } from '../HostProvider/hostContext.ts';
import { copyText } from './copyText.ts';

export type CopyState = 'idle' | 'copied' | 'failed';

const SHOWN_FOR = { idle: 0, copied: 2000, failed: 5000 };

/** Copies text, and says for a moment how it went. `copy` rejects with UiKitError `COPY_BLOCKED`. */
export function useCopy(): { state: CopyState; copy(text: string): Promise<void> } {
  const host = useHost();
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), SHOWN_FOR[state]);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(text: string) {
    try {
      await copyText(text, host);
      setState('copied');
    } catch (cause) {
      setState('failed');
      throw cause;
    }
  }

  return { state, copy };
}
