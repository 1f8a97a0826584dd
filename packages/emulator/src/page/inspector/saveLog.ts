import type { Host } from '../../host/host.ts';
import { logFileOf } from '../../host/logFile.ts';
import { download } from '../parts/download.ts';

/** Hands the whole log to the browser to save, with what each plugin's page is. */
export function saveLog(host: Host): void {
  const file = logFileOf(host.log.entries(), host.frames(), sizeOfFrame);
  download(new Blob([JSON.stringify(file)], { type: 'application/json' }), 'frontyard-log.json');
}

function sizeOfFrame(id: string): { width: number; height: number } {
  const element = document.querySelector(`iframe[data-frame="${CSS.escape(id)}"]`);
  return { width: element?.clientWidth ?? 0, height: element?.clientHeight ?? 0 };
}
