import type { PlayedFile } from './playFiles.ts';

/** Whether a session went otherwise than recorded. */
export function isBroken({ differences, failure }: PlayedFile): boolean {
  return differences.length > 0 || failure !== undefined;
}

/** Whether a session could not be played to its end, so that nothing is known of it. */
export function isUnplayed({ failure }: PlayedFile): boolean {
  return failure !== undefined;
}

/** One session in words: a line, and what is different below it. */
export function reportWords(played: PlayedFile): string {
  const { file, plugin, platform, calls, differences, failure } = played;
  const head = `${isBroken(played) ? '✗' : '✓'} ${plugin} on ${platform}: ${calls} calls as recorded (${file})`;
  const words = [...differences.map((each) => each.words), ...(failure ? [failure] : [])];
  return [head, ...words.map((each) => `  ${each.replaceAll('\n', '\n  ')}`)].join('\n');
}
