import { watchPage } from './watchPage.ts';
import { watchWindow } from './watchWindow.ts';

/**
 * Put by the emulator's command into pages that it serves itself (folders, proxies), before any script of theirs: it tells the
 * emulator that frames the page what goes wrong in it. In a page that nobody frames it does nothing.
 */
const framing = location.ancestorOrigins?.[0] ?? document.referrer;
const watch = window.parent !== window && URL.canParse(framing) ? watchPage(window) : undefined;
if (watch) {
  const { origin } = new URL(framing);
  watch.sendTo((report) => window.parent.postMessage(report, origin));
  watchWindow(window, watch);
}
