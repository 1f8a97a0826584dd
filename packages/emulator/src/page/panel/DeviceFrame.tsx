import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { MobilePlatform } from '@frontyard/sdk-types';
import { DEVICES } from '../../host/devices.ts';
import { useMedia } from '../parts/useMedia.ts';
import './DeviceFrame.css';

interface DeviceFrameProps {
  platform: MobilePlatform;
  children: ReactNode;
}

/**
 * A phone around a page: the page has the phone's width and what its bars leave of its height, at whatever size it is
 * drawn. Where the browser itself has safe areas, the page has the whole screen and the same insets from there.
 */
export function DeviceFrame({ platform, children }: DeviceFrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const { width, height, top, bottom } = DEVICES[platform];
  const scale = useScale(room, height);
  const isTouched = useMedia('(hover: none) and (pointer: coarse)');
  const sizes = {
    '--device-width': `${width}px`,
    '--device-height': `${height}px`,
    '--device-top': `${top}px`,
    '--device-bottom': `${bottom}px`,
    '--device-scale': scale,
  } as CSSProperties;
  return (
    <div ref={room} className="device-room" style={sizes}>
      <div className="device-space">
        <div className="device" data-platform={platform}>
          <div className="device-top" aria-hidden="true">
            <span>9:41</span>
          </div>
          {children}
          <div className="device-bottom" aria-hidden="true" />
        </div>
      </div>
      <p className="device-note">
        {isTouched
          ? `${width} × ${height}, with this browser’s touch and no hover. The phone’s own engine is not emulated.`
          : `${width} × ${height - top - bottom} of ${width} × ${height}. For touch and no hover, switch the browser’s device toolbar on; the phone’s own engine is not emulated.`}
      </p>
    </div>
  );
}

/** So that the whole phone is in sight; it is never drawn larger than it is. */
function useScale(room: { readonly current: HTMLElement | null }, height: number): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => {
      const left = element.clientHeight - MARGINS;
      if (left > 0) setScale(Math.max(Math.min(left / height, 1), LEAST_SCALE));
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [room, height]);
  return scale;
}

/** Around the phone, with the note below it, in pixels. */
const MARGINS = 76;
/** Smaller, nobody could read it: then it scrolls. */
const LEAST_SCALE = 0.6;
