import { readPath, type IgnoredFile, type Wanted } from '../mail/readPath.ts';
import type { JsonFile } from './readResources.ts';

const JSON_FILES: Wanted = {
  ending: /\.(json|jsonl|ndjson)$/i,
  what: '.json or .jsonl',
  error: 'BAD_API_FILE',
};

/**
 * Reads one file of the Core API's JSON, or every .json and .jsonl in a folder.
 * @throws EmulatorError `BAD_API_FILE` when the path does not exist, cannot be read, or holds no such file
 */
export async function readJsonPath(
  path: string,
  onIgnored?: (file: IgnoredFile) => void,
): Promise<JsonFile[]> {
  const files = await readPath(path, JSON_FILES, onIgnored);
  return files.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
}
