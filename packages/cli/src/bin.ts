#!/usr/bin/env node
import { nodeMistake } from './nodeMistake.ts';

// Looked at before anything else is loaded, which an older Node could not even read.
const mistake = nodeMistake(process.versions.node);
if (mistake) {
  process.stderr.write(`${mistake}\n`);
  process.exit(1);
}
const { main } = await import('./main.ts');
process.exit(await main(process.argv.slice(2)));
