import type { Platform } from '@frontyard/sdk-types';
import type { Plugin } from '../../host/plugins.ts';
import { SANDBOX } from '../bridge.ts';
import { useFrameStatus } from '../state/hooks.ts';
import { Diagnosis } from './Diagnosis.tsx';
import { usePluginFrame } from './usePluginFrame.ts';
import { useSilence } from './useSilence.ts';
import { useSilenceNote } from './useSilenceNote.ts';

interface PluginPageProps {
  plugin: Plugin;
  platform: Platform;
  onReload(): void;
}

/** A plugin's page in its frame. A new platform or a reload is a new element: nothing of the old page is left. */
export function PluginPage({ plugin, platform, onReload }: PluginPageProps) {
  const { element, frame, isSent, problem } = usePluginFrame(plugin.name, platform);
  const status = useFrameStatus(frame);
  const { isSilent, onLoad } = useSilence(status === 'waiting');
  useSilenceNote(frame, isSilent);
  const isBlocked = status === 'blocked';
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
      {isSilent && (
        <Diagnosis title="No hello" action={{ label: 'Reload', onPress: onReload }} isLine>
          The page has loaded but never said hello to Front. Does it load the plugin SDK (or frontjs)?
        </Diagnosis>
      )}
      <iframe
        ref={element}
        className="plugin-frame"
        title={plugin.title}
        data-plugin={plugin.name}
        sandbox={SANDBOX}
        hidden={!isSent}
        onLoad={() => isSent && onLoad()}
      />
    </div>
  );
}
