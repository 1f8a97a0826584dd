import type { RunnerTask as Task, RunnerTestSuite as Suite } from 'vitest';

/** How the title of a panel's suite ends, by which it is found among the others. */
export const TITLE_END = ' as a panel';

/** Which of its file's panels a suite is about, counted as the file comes by them. */
export function panelNumber(suite: Readonly<Suite>): number {
  return panelsIn(suite.file).indexOf(suite);
}

function panelsIn({ tasks }: Suite): Readonly<Suite>[] {
  return tasks.flatMap((task: Task) => {
    if (task.type !== 'suite') return [];
    return task.name.endsWith(TITLE_END) ? [task] : panelsIn(task);
  });
}
