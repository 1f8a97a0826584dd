import { fromPlain, toPlain } from '@frontyard/emulator/plain';

/** The page that stands for Front in a replay: it frames the plugin and passes messages on, and decides nothing. */
export interface Player {
  isConnected(): boolean;
  /** What the plugin has said since the last time, as JSON. */
  take(): string;
  /** Says something to the plugin, given as JSON. */
  say(text: string): void;
}

/** @param origin of the plugin, to which alone anything is said */
export function playerPage(address: string, wire: 'current' | 'legacy'): string {
  const settings = JSON.stringify({ address, wire, origin: new URL(address).origin }).replaceAll(
    '<',
    '\\u003c',
  );
  return `<!doctype html><html lang="en"><title>Replay</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100vw; height: 100vh; display: block; }</style>
<iframe name="plugin" title="Plugin" sandbox="allow-scripts allow-same-origin allow-forms"></iframe>
<script>${toPlain};${fromPlain};(${play})(${settings}, toPlain, fromPlain);</script></html>`;
}

interface Settings {
  address: string;
  origin: string;
  wire: 'current' | 'legacy';
}

/** Runs in the page: it must stand alone. */
function play(
  { address, origin, wire }: Settings,
  plain: (value: unknown) => unknown,
  lively: (value: unknown) => unknown,
): void {
  const frame = document.querySelector('iframe')!;
  let said: unknown[] = [];
  let port: MessagePort | undefined;
  let isOpen = false;
  window.addEventListener('message', ({ source, data, ports }) => {
    if (source !== frame.contentWindow) return;
    if (wire === 'current' && typeof data === 'string' && ports[0]) {
      const line = ports[0];
      line.addEventListener('message', (event) => said.push(plain(event.data)));
      line.start();
      port = line;
      isOpen = true;
    } else if (wire === 'legacy' && data?.type === 'plugin_connected') isOpen = true;
    else if (wire === 'legacy' && isOpen) said.push(plain(data));
  });
  const player: Player = {
    isConnected: () => isOpen,
    take() {
      const taken = JSON.stringify(said);
      said = [];
      return taken;
    },
    say(text) {
      const message = lively(JSON.parse(text));
      if (port) port.postMessage(message);
      else frame.contentWindow!.postMessage(message, origin);
    },
  };
  Object.assign(window, { player });
  frame.src = address;
}
