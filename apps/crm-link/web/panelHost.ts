import type { Bridge } from '@frontyard/sdk/core';
import type { PanelHost } from '@frontyard/ui-kit';

/** What Front does for the parts of the panel; where it doesn't offer something, the browser does it. */
export function panelHost(bridge: Bridge): PanelHost {
  return {
    openUrl: (url) => bridge.host.openUrl(url),
    async copy(text) {
      if (!bridge.can('copyToClipboard')) throw new Error('Front has no clipboard here.');
      await bridge.host.copyToClipboard(text);
    },
  };
}
