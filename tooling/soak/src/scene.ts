/** What a scene found: figures, and everything that should not have been. */
export interface Found {
  figures: Readonly<Record<string, number | string>>;
  problems: readonly string[];
}

export interface SceneOptions {
  /** 1 is the whole scene; less is a shorter one. */
  scale: number;
  /** On a machine that also does other things: what a busy one would falsify is left out. */
  isShort?: boolean;
  /** An address of a PostgreSQL server where databases may be made. */
  server?: string | undefined;
}

export interface Scene {
  name: string;
  /** Whether it is also, or only, about the PostgreSQL of `DATABASE_URL`: without one part of it is not run. */
  asksPostgres?: boolean;
  run(options: SceneOptions): Promise<Found>;
}

export function scaled(whole: number, { scale }: SceneOptions, least = 1): number {
  return Math.max(least, Math.round(whole * scale));
}
