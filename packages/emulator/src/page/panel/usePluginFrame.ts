import type { Platform } from '@frontyard/sdk-types';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PluginFrame } from '../../host/frame.ts';
import { showFrame } from '../bridge.ts';
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
export function usePluginFrame(plugin: string, platform: Platform): PluginFrameState {
  const host = useHost();
  const element = useRef<HTMLIFrameElement>(null);
  const [frame, setFrame] = useState<PluginFrame>();
  const [isSent, setSent] = useState(false);
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const opened = host.open(plugin, { platform });
    let isOpen = true;
    const begin = async () => {
      const found = await probe(plugin);
      if (!isOpen) return;
      setFrame(opened);
      if (found.redirectedTo) opened.navigated(found.redirectedTo);
      if (opened.status() === 'blocked') return;
      setProblem(found.problem);
      if (found.problem || !element.current) return;
      showFrame(element.current, opened);
      setSent(true);
    };
    void begin();
    return () => {
      isOpen = false;
      host.close(opened);
    };
  }, [host, plugin, platform]);

  return { element, frame, isSent, problem };
}
