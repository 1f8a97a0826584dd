import type { Platform } from '@frontyard/sdk-types';
import { useEffect, useEffectEvent } from 'react';
import type { Plugin } from '../../host/plugins.ts';
import type { PageOpening } from '../openings/openings.ts';
import { useFrameStatus, useHostValue } from '../state/hooks.ts';
import { DeviceFrame } from './DeviceFrame.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { frameRights } from './frameRights.ts';
import { usePluginFrame } from './usePluginFrame.ts';
import { useSilence } from './useSilence.ts';
import { useSilenceNote } from './useSilenceNote.ts';

interface PluginPageProps {
  plugin: Plugin;
  platform: Platform;
  /** Where it was opened from, if not from its own place. */
  opening: PageOpening | undefined;
  isShown: boolean;
  onReload(): void;
}

/** A plugin's page in its frame. A new platform or a reload is a new element: nothing of the old page is left. */
export function PluginPage({ plugin, platform, opening, isShown, onReload }: PluginPageProps) {
  const { element, frame, isSent, problem } = usePluginFrame(plugin.name, platform, opening, onReload);
  useEffect(() => frame?.show(isShown), [frame, isShown]);
  const status = useFrameStatus(frame);
  const { isSilent, onLoad } = useSilence(status === 'waiting');
  useSilenceNote(frame, isSilent);
  const faults = useHostValue((host) => host.faults.of(plugin.name));
  const rights = frameRights(faults);
  const isSignedOut = frame?.isSignedOut === true;
  useSigningIn(isSignedOut && !faults.expiresSession, onReload);
  const isBlocked = status === 'blocked';
  const page = (
    <iframe
      ref={element}
      className="plugin-frame"
      title={plugin.title}
      data-plugin={plugin.name}
      data-frame={frame?.id}
      sandbox={rights.sandbox}
      {...(rights.credentialless && CREDENTIALLESS)}
      hidden={!isSent}
      onLoad={() => isSent && onLoad()}
    />
  );
  return (
    <div className="plugin" data-platform={platform}>
      {plugin.proxyOf !== undefined && (
        <p className="plugin-proxied">Framed through a proxy: not what Front does</p>
      )}
      {problem !== undefined && (
        <Diagnosis title="The page cannot be shown" action={{ label: 'Retry', onPress: onReload }}>
          {problem}
        </Diagnosis>
      )}
      {isBlocked && (
        <Diagnosis title="Blocked" action={{ label: 'Reload', onPress: onReload }} isLine={isSent}>
          {frame?.blockedBecause()}
        </Diagnosis>
      )}
      {isSignedOut && isSent && (
        <Diagnosis title="Signed out" isLine>
          The page was opened with a secret that is no longer accepted. What it shows is its own server’s
          answer.
        </Diagnosis>
      )}
      {isSilent && !isSignedOut && (
        <Diagnosis title="No hello" action={{ label: 'Reload', onPress: onReload }} isLine>
          The page has loaded but never said hello to Front. Does it load the plugin SDK (or frontjs)?
        </Diagnosis>
      )}
      {platform === 'desktop' ? page : <DeviceFrame platform={platform}>{page}</DeviceFrame>}
    </div>
  );
}

/** A page that was opened signed out is loaded anew once the sign-in is good again. */
function useSigningIn(isSignedIn: boolean, onReload: () => void): void {
  const reload = useEffectEvent(onReload);
  useEffect(() => {
    if (isSignedIn) reload();
  }, [isSignedIn]);
}

/** React knows the attribute as a switch; its types don't. */
const CREDENTIALLESS: Record<string, boolean> = { credentialless: true };
