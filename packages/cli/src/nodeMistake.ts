/** The oldest Node that reads a plugin.config.ts as it stands; `engines` of package.json says the same. */
const OLDEST = [22, 18] as const;

/** @returns what to do, where this Node is too old */
export function nodeMistake(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return isNew
    ? undefined
    : `frontyard needs Node ${OLDEST.join('.')} or newer, and this is ${version}: nothing was started. Install a newer one.`;
}
