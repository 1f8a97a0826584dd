import { useEffect } from 'react';
import type { PluginFrame } from '../../host/frame.ts';
import { useHost } from '../state/hooks.ts';

/** Tells the log that a page has never said hello. */
export function useSilenceNote(frame: PluginFrame | undefined, isSilent: boolean): void {
  const { log } = useHost();
  useEffect(() => {
    if (!frame || !isSilent) return;
    log.add({
      plugin: frame.plugin.name,
      frame: frame.id,
      direction: 'note',
      type: 'silence',
      text: 'The page has loaded but never said hello, so it gets nothing. Does it load the plugin SDK (or frontjs)?',
    });
  }, [log, frame, isSilent]);
}
