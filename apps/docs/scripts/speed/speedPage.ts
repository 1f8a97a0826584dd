import type { Figure, Run } from './figures.ts';
import type { Plot } from './plots.ts';

/** What each benchmark is about, and against whom; in the order of the page. */
const ABOUT: Readonly<Record<string, { title: string; text: string }>> = {
  'sdk-size': {
    title: 'What the SDK adds to a page',
    text: 'A trivial Vite app with the SDK, over the same app without it, gzipped. Peer: `@frontapp/plugin-sdk`, which speaks the current protocol only. “Initial” loads before the page runs. What makes calls and the checks of arguments load after the first context or with the first call; the legacy protocol and the translations only where they are needed. Where anything loads later, almost 1 kB of the initial part is Vite’s helper for it, which an app has once.',
  },
  'sdk-calls': {
    title: 'A call’s round trip',
    text: 'From the plugin’s page to a host that answers at once, and back. Ours is the default import, with every argument checked. Peer: Front’s own SDK; limit: a bare `MessageChannel`. All three talk to the same host in the same browser.',
  },
  'first-context': {
    title: 'Until a plugin knows where it is',
    text: 'From the frame’s address, and from where the page’s code begins to run (the SDK’s own included), to the first context. Peer and limit as above.',
  },
  'panel-ready': {
    title: 'Until a panel shows something',
    text: 'From the frame’s address to the contact’s name on screen, in the plugin’s own server’s page, which then loads what can be pressed; and the JavaScript that must have come for it, React included. Limit: the smallest page that shows the same, over bare `fetch` and `postMessage`.',
  },
  switch: {
    title: 'Going to another conversation',
    text: '200 switches, 20 a second: until everything visible is the new conversation’s, with a note of its own on the server for each contact. The server’s own time is taken off; a conversation that was never shown counts as missed. With a server slower than a stay, every request of a left conversation must be given up.',
  },
  'emulator-start': {
    title: 'Starting',
    text: '`npm start` with everything installed and built, until the first plugin shows what its server knows, beside Vite’s own empty development server; the testkit’s fixtures in a run of Vitest; one browser test of a plugin beside one of a page alone.',
  },
  auth: {
    title: 'Letting somebody in',
    text: 'Time of the processor over all threads, with 20 under way at once. Limit: HMAC-SHA-256 and WebCrypto’s Ed25519 of the same bytes, and nothing else.',
  },
  server: {
    title: 'What a plugin’s server carries',
    text: 'The apps’ own servers, with sessions, checks, limits and logs; the load comes from another process on the same machine. Peer: a bare hono route that makes the same queries through the same driver.',
  },
  monorepo: {
    title: 'Working in the monorepo',
    text: 'In a fresh copy of the repository. Peer: the same without turbo (`pnpm -r run`), which does everything each time.',
  },
};

/**
 * The page of the docs. Every figure in it comes from the run.
 * @throws Error when the run has a benchmark that there is none of any more
 */
export function speedPage(run: Run, plots: readonly Plot[]): string {
  const names = Object.keys(ABOUT);
  const unknown = [...run.benchmarks, ...run.notRun].find(({ name }) => !names.includes(name));
  if (unknown)
    throw new Error(
      `speed/run.json measures ${unknown.name}, which the page knows nothing of. Run \`pnpm speed\` in apps/docs, or say in speedPage.ts what it is.`,
    );
  const judged = run.benchmarks.filter(({ holds }) => holds !== null);
  const missed = judged.filter(({ holds }) => !holds);
  return `# How fast it is

Generated from \`speed/run.json\` by \`pnpm gen\`; \`pnpm speed\` in \`apps/docs\` measures anew. No figure here is written by hand.

${machineOf(run)}

Ours, the peer and the limit ran in turn in the same rounds, so what the machine did meanwhile it did to all of them: **only ratios
count**. ${judged.length - missed.length} of ${judged.length} goals are reached.

${names.map((name) => section(name, run, plots)).join('\n')}`;
}

function machineOf({ machine, versions }: Run): string {
  const { cpu, cores, memoryGB, system, load, startedAt, scale } = machine;
  const isShared = Math.max(load.before, load.after) > cores;
  const rows = [
    `Measured on ${startedAt.slice(0, 10)} on ${cpu}, ${cores} cores, ${memoryGB} GB, ${system}, with ${Object.entries(
      versions,
    )
      .map((pair) => pair.join(' '))
      .join(', ')}.`,
    `The load of the machine was ${load.before} before and ${load.after} after${isShared ? ': **others worked on it too**, so even the ratios are rough' : ''}.`,
    scale < 1 ? `This was a short run: ${Math.round(scale * 100)} % of the rounds of a full one.` : '',
  ];
  return rows.filter(Boolean).join(' ');
}

function section(name: string, { benchmarks, notRun }: Run, plots: readonly Plot[]): string {
  const { title, text } = ABOUT[name] ?? { title: name, text: '' };
  const rows = benchmarks.filter((each) => each.name === name).map(row);
  const pictures = plots
    .filter((plot) => plot.name === name)
    .map((plot) => `![${plot.title}](../speed/${plot.file}.gen.svg)\n\n`);
  const reasons = notRun.filter((each) => each.name === name).map(({ reason }) => reason);
  const missing = rows.length === 0 && reasons.length === 0 ? ['not part of this run.'] : reasons;
  const notMeasured = missing.map((reason) => `**Not measured**: ${reason}\n\n`).join('');
  return `## ${title}

\`pnpm -s bench ${name}\`. ${text}

${notMeasured}${rows.length > 0 ? tableOf(rows, pictures) : ''}`;
}

function tableOf(rows: readonly string[], pictures: readonly string[]): string {
  return `${pictures.join('')}| case | unit | ours | p95 | peer | limit | × peer | × limit | goal | runs |
|---|---|--:|--:|--:|--:|--:|--:|---|--:|
${rows.join('\n')}
`;
}

function row(figure: Figure): string {
  const { ours, peer, limit, ratioToPeer, ratioToLimit, goal, holds, runs } = figure;
  const numbers = [ours.median, ours.p95, peer?.median, limit?.median, ratioToPeer, ratioToLimit];
  const mark = holds ? '✓' : '**missed**';
  const cells = [
    figure.case,
    figure.unit,
    ...numbers.map((value) =>
      value == null ? '–' : value.toLocaleString('en', { maximumFractionDigits: 3 }),
    ),
    goal === null ? '' : `${goal} ${mark}`,
    runs,
  ];
  return `| ${cells.join(' | ')} |`;
}
