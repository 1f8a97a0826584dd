/** A plugin as people write it, and what is to be found in it. */
export interface PublicPlugin {
  readonly title: string;
  readonly sdk: 'current' | 'legacy';
  readonly files: Readonly<Record<string, string>>;
  /** By file, as `foundIn` tells it. */
  readonly found: Readonly<Record<string, readonly string[]>>;
}
