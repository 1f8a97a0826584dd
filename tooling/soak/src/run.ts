import { parseArgs } from 'node:util';
import { SCENES } from './scenes/index.ts';

/**
 * Puts servers through what takes long: `--only kill,outage`, `--scale 0.1` for a tenth of it, `--json`. PostgreSQL is
 * the one of `DATABASE_URL`, and told as not run without one; the outage has one of its own. Exits with 1 if anything was not as it should be.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(SCENES).join(',') },
  },
});
const options = { scale: Number(values.scale), server: process.env['DATABASE_URL'] };
const names = values.only.split(',').filter(Boolean);
const unknown = names.filter((name) => !SCENES[name]);
if (unknown.length > 0 || !(options.scale > 0)) {
  console.error(`--only takes names of ${Object.keys(SCENES).join(', ')}; --scale a number above 0.`);
  process.exit(1);
}

const WITHOUT_POSTGRES = 'not run: PostgreSQL, as DATABASE_URL names none';
const results = [];
for (const name of names) {
  const scene = SCENES[name];
  if (!scene) continue;
  console.error(`${scene.name} …`);
  const start = Date.now();
  const found = await scene
    .run(options)
    .catch((error: Error) => ({ figures: {}, problems: [error.message] }));
  const notRun = scene.asksPostgres && options.server === undefined ? [WITHOUT_POSTGRES] : [];
  const seconds = Math.round((Date.now() - start) / 1000);
  results.push({ name, scene: scene.name, ...found, notRun, seconds });
  // At once, so that a run that is broken off has told what it found.
  const mark = found.problems.length > 0 ? '✗' : notRun.length > 0 ? 'in part' : '✓';
  console.error(mark, found.figures, ...found.problems, ...notRun);
}
// What was not run is no success: whoever reads the figures must see it.
const isWhole = results.every(({ notRun }) => notRun.length === 0);
if (values.json) console.log(JSON.stringify({ scale: options.scale, isWhole, scenes: results }, null, 2));
process.exit(results.every(({ problems }) => problems.length === 0) ? 0 : 1);
