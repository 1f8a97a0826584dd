import type { WorldAttachment } from './schema.ts';

/** A stored attachment as a file a plugin can read. */
export function fileOf({ name, contentType, data }: WorldAttachment): File {
  return new File([bytesOf(data)], name, { type: contentType });
}

/** A file as the world stores it. */
export async function attachmentOf(file: File, id: string): Promise<WorldAttachment> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    id,
    name: file.name || 'file',
    contentType: file.type || 'application/octet-stream',
    size: bytes.length,
    data: base64Of(bytes),
  };
}

export function base64Of(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += step) {
    binary += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return btoa(binary);
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
