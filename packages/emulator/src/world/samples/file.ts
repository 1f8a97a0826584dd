import { base64Of } from '../files.ts';
import type { AttachmentInput } from './types.ts';

/** An attachment of a sample world. */
export function fileOf(
  id: string,
  name: string,
  contentType: string,
  content: Uint8Array | string,
): AttachmentInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { id, name, contentType, size: bytes.length, data: base64Of(bytes) };
}
