/** Hears the statements that an app sends to its database, and tells those of one piece of work. */
export interface Statements {
  hear(text: string): void;
  /** Does some work, with nothing else going on, and gives what was sent meanwhile. */
  during(work: () => Promise<unknown>): Promise<readonly string[]>;
}

export function listenToStatements(): Statements {
  let heard: string[] = [];
  return {
    hear: (text) => void heard.push(text),
    async during(work) {
      heard = [];
      await work();
      return heard;
    },
  };
}
