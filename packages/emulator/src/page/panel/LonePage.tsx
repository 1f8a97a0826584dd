import type { Plugin } from '../../host/plugins.ts';
import { useEffect, useRef } from 'react';
import { showAlone } from '../bridge.ts';
import { SANDBOX } from './frameRights.ts';

/** A plugin's page by itself, at the address a person would open: no secret, and nobody who answers it. */
export function LonePage({ plugin }: { plugin: Plugin }) {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (element.current) showAlone(element.current, plugin.url);
  }, [plugin.url]);
  return (
    <div className="plugin">
      <p className="plugin-alone">
        Nobody answers this page and it has no secret, but it is still framed here.{' '}
        <a href={plugin.url} target="_blank" rel="noopener noreferrer">
          Open it really alone, in a tab
        </a>
      </p>
      <iframe
        ref={element}
        className="plugin-frame"
        title={`${plugin.title}, by itself`}
        data-plugin={plugin.name}
        sandbox={SANDBOX}
      />
    </div>
  );
}
