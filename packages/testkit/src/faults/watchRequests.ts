/** What a plugin asks a server of its own. */
export interface OwnRequest {
  /** In capitals. */
  readonly method: string;
  /** As the plugin wrote it: an address or a path. */
  readonly url: string;
  /** A text as it is sent; empty where there is none, or it is none. */
  readonly body: string;
}

export interface WatchedRequests {
  /** Everything that may change something, each as one line; a repeated `Idempotency-Key` counts once. */
  writes(): readonly string[];
  end(): void;
}

const READS = /^(GET|HEAD|OPTIONS)$/;

/** Notes what is asked by `fetch` and XMLHttpRequest, whatever answers it. */
export function watchRequests(isReading: (request: OwnRequest) => boolean = () => false): WatchedRequests {
  const written: string[] = [];
  const keys = new Set<string>();
  const note = (request: OwnRequest, key: string | null) => {
    if (READS.test(request.method) || isReading(request) || (key !== null && keys.has(key))) return;
    if (key !== null) keys.add(key);
    written.push(`${request.method} ${request.url} ${request.body}`.trim());
  };
  const ends = [watchFetch(note), watchXhr(note)];
  return {
    writes: () => written,
    end: () => {
      for (const end of ends) end();
    },
  };
}

type Note = (request: OwnRequest, idempotencyKey: string | null) => void;

function watchFetch(note: Note): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const isRequest = input instanceof Request;
    const method = (init?.method ?? (isRequest ? input.method : 'GET')).toUpperCase();
    const headers = new Headers(init?.headers ?? (isRequest ? input.headers : undefined));
    const url = isRequest ? input.url : String(input);
    note({ method, url, body: textOf(init?.body) }, headers.get('idempotency-key'));
    return original(input, init);
  };
  return () => {
    globalThis.fetch = original;
  };
}

function watchXhr(note: Note): () => void {
  const { prototype } = XMLHttpRequest;
  const { open, send, setRequestHeader } = prototype;
  const opened = new WeakMap<XMLHttpRequest, { method: string; url: string; key: string | null }>();
  prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
    opened.set(this, { method: method.toUpperCase(), url: String(url), key: null });
    (open as (...args: unknown[]) => void).call(this, method, url, ...rest);
  } as typeof open;
  prototype.setRequestHeader = function (name, value) {
    const request = opened.get(this);
    if (request && name.toLowerCase() === 'idempotency-key') request.key = value;
    setRequestHeader.call(this, name, value);
  };
  prototype.send = function (body) {
    const { method = 'GET', url = '', key = null } = opened.get(this) ?? {};
    note({ method, url, body: textOf(body) }, key);
    send.call(this, body);
  };
  return () => void Object.assign(prototype, { open, send, setRequestHeader });
}

function textOf(body: unknown): string {
  return typeof body === 'string' || body instanceof URLSearchParams ? String(body) : '';
}
