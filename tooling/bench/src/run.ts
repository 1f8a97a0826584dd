import { writeFileSync } from 'node:fs';
import { BENCHMARKS } from './benchmarks/index.ts';
import { load, machine } from './machine.ts';
import { readOptions, type Options } from './options.ts';
import { Report } from './report.ts';
import { runBenchmark } from './runBenchmark.ts';
import { table } from './table.ts';
import { versions } from './versions.ts';

/**
 * Runs the benchmarks that are named, or all, and prints what they say. A missed goal is no failure of the run; one that could not
 * be measured is, and costs the others nothing.
 */
const options = optionsOrExit();
const started = { at: new Date(), load: load(), scale: options.scale };
const report: Report = {
  machine: machine(started),
  versions: await versions(),
  notRun: [],
  benchmarks: [],
};

for (const benchmark of BENCHMARKS.filter(({ name }) => options.names.includes(name))) {
  console.error(`${benchmark.name} …`);
  const begun = performance.now();
  await runBenchmark(benchmark, options.scale, ({ benchmarks, notRun }) => {
    report.benchmarks.push(...benchmarks);
    report.notRun.push(...notRun);
    keep();
  });
  if (!report.benchmarks.some(({ name }) => name === benchmark.name)) process.exitCode = 1;
  console.error(`  ${Math.round((performance.now() - begun) / 1000)} s`);
}
const json = keep();
console.log(options.json ? json : table(report));

/** Writes what there is so far: a run that is stopped halfway has measured something too. */
function keep(): string {
  report.machine = machine(started);
  const text = JSON.stringify(Report.parse(report), null, 2);
  if (options.out !== undefined) writeFileSync(options.out, `${text}\n`);
  return text;
}

function optionsOrExit(): Options {
  try {
    return readOptions(
      process.argv.slice(2),
      BENCHMARKS.map(({ name }) => name),
    );
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}
