import { UiKitError } from '../errors.ts';
import type { PanelHost } from '../HostProvider/PanelHost.ts';

/**
 * Puts text on the clipboard: through the host, else the Clipboard API, else a selected text field, which is what
 * still works in a framed page where the Clipboard API is blocked.
 * @throws UiKitError `COPY_BLOCKED` when all three refuse.
 */
export async function copyText(text: string, host: PanelHost = {}): Promise<void> {
  let cause: unknown;
  for (const copy of waysToCopy(host)) {
    try {
      return await copy(text);
    } catch (refusal) {
      cause = refusal;
    }
  }
  throw new UiKitError('COPY_BLOCKED', { cause });
}

function waysToCopy(host: PanelHost): ((text: string) => void | Promise<void>)[] {
  return [
    ...(host.copy ? [host.copy.bind(host)] : []),
    (text) => navigator.clipboard.writeText(text),
    copyFromTextField,
  ];
}

function copyFromTextField(text: string): void {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'fy-VisuallyHidden';
  // Inside what holds the focus, a dialog say, for anywhere else that would be taken back before the text is copied.
  (focused?.closest('[role$=dialog]') ?? document.body).append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    if (!document.execCommand('copy')) throw new Error('execCommand refused');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
