import { openInMemory as openFrame, type Host, type Opening, type PluginFrame } from '@frontyard/emulator';
import type { HostWindow } from '@frontyard/sdk';

/** The plugin of every test: what is registered, and where its page is. */
export const PLUGIN = { name: 'plugin', title: 'Plugin', url: 'http://localhost:5001/', secret: 'secret' };
const HOST_ORIGIN = 'http://localhost';

/** How a plugin is opened; the panel on desktop where nothing is said. */
export type PluginOpening = Partial<Omit<Opening, 'plugin'>>;

/** A page without a browser: what a plugin's code needs of its window. */
export function memoryPage() {
  const document = Object.assign(new EventTarget(), { referrer: '', visibilityState: 'visible' });
  const location = { href: `${PLUGIN.url}?auth_secret=secret`, ancestorOrigins: [HOST_ORIGIN] };
  return Object.assign(new EventTarget(), { location, document });
}

/** A page that a host frames. */
export type FramedPage = ReturnType<typeof memoryPage> & { parent: HostWindow; frame: PluginFrame };

/** Opens the plugin on a host in this process, with a page of its own. */
export function openMemoryPage(host: Host, opening: PluginOpening = {}): FramedPage {
  const page = memoryPage();
  const { frame, parent } = openFrame(host, PLUGIN.name, page, opening);
  page.location.href = frame.address;
  return Object.assign(page, { parent: parent as HostWindow, frame });
}
