/** What others want done before a database closes. */
export interface Closing {
  beforeClose(work: () => Promise<void>): void;
  /** Does it all, at once. */
  prepare(): Promise<unknown>;
}

export function createClosing(): Closing {
  const works: (() => Promise<void>)[] = [];
  return {
    beforeClose: (work) => void works.push(work),
    prepare: () => Promise.all(works.splice(0).map((work) => work())),
  };
}
