import type { Platform } from '@frontyard/sdk-types';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { PluginFrame } from '../../host/frame.ts';
import { showFrame } from '../bridge.ts';
import { tabOf, type PageOpening } from '../openings/openings.ts';
import { useHost } from '../state/hooks.ts';
import { probe } from './probe.ts';

interface PluginFrameState {
  element: RefObject<HTMLIFrameElement | null>;
  frame: PluginFrame | undefined;
  /** The page has been given its address. */
  isSent: boolean;
  /** What keeps the page out of the frame. */
  problem: string | undefined;
}

/** Opens a plugin for as long as the component is there, and sends its frame to the page once that can work. */
export function usePluginFrame(
  plugin: string,
  platform: Platform,
  opening: PageOpening | undefined,
  onReload: () => void,
): PluginFrameState {
  const host = useHost();
  const element = useRef<HTMLIFrameElement>(null);
  const [frame, setFrame] = useState<PluginFrame>();
  const [isSent, setSent] = useState(false);
  const [problem, setProblem] = useState<string>();
  const loadAnew = useEffectEvent(onReload);

  useEffect(() => {
    const opened = host.open(plugin, { platform, ...occasion(opening) });
    let isOpen = true;
    const begin = async () => {
      const found = await probe(plugin, opened.isSignedOut);
      if (!isOpen) return;
      setFrame(opened);
      if (found.hint) {
        host.log.add({ plugin, frame: opened.id, direction: 'note', type: 'hint', text: found.hint });
      }
      if (found.redirectedTo) opened.navigated(found.redirectedTo);
      if (opened.status() === 'blocked') return;
      // What a server says to a sign-in that is over is what the fault is there to show.
      const isShown = found.problem === undefined || (opened.isSignedOut && REFUSED.has(found.status));
      setProblem(isShown ? undefined : found.problem);
      if (!isShown || !element.current) return;
      showFrame(element.current, opened, () => loadAnew());
      setSent(true);
    };
    void begin();
    return () => {
      isOpen = false;
      host.close(opened);
    };
  }, [host, plugin, platform, opening]);

  return { element, frame, isSent, problem };
}

const REFUSED: ReadonlySet<number> = new Set([401, 403]);

function occasion(opening: PageOpening | undefined) {
  if (!opening) return {};
  const { entryPoint, parameters, handle, messageId } = opening;
  return { entryPoint, parameters, handle, messageId, place: tabOf(opening) };
}
