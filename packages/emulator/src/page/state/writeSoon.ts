/** In milliseconds: a word that is being typed is not written letter by letter. */
const PAUSE = 300;

/** Gives what asks for a write: it is done a moment later, once for all that was asked meanwhile, and at once where the page goes. */
export function writeSoon(write: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeNow = () => {
    clearTimeout(timer);
    timer = undefined;
    write();
  };
  window.addEventListener('pagehide', writeNow);
  return () => void (timer ??= setTimeout(writeNow, PAUSE));
}
