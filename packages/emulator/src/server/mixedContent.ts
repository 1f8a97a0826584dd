/** Says that a browser blocks a page for not being encrypted within one that is; nothing where it does not. */
export function mixedContent(url: string, framer: string): string | undefined {
  if (!framer.startsWith('https:') || !url.startsWith('http:') || isThisMachine(new URL(url).hostname)) {
    return undefined;
  }
  return `${url} is not encrypted, and the page around it is: browsers block it as mixed content, and so does Front, which takes HTTPS addresses only. Serve the plugin over HTTPS, or start without --https.`;
}

/** Names that browsers trust without encryption, since nothing leaves the machine. */
function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
