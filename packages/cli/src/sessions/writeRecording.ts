import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a recorded session, and tells how long it is. */
export async function writeRecording(file: string, text: string): Promise<void> {
  await mkdir(dirname(resolve(file)), { recursive: true });
  await writeFile(file, text);
  console.log(`${text.split('\n').length - 1} lines were written to ${file}`);
}
