#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { nodeMistake } from './nodeMistake.ts';

// Looked at before anything else is loaded, which an older Node could not even read.
const mistake = nodeMistake(process.versions.node);
if (mistake) {
  process.stderr.write(`${mistake}\n`);
  process.exit(1);
}
// What was compiled once is not compiled again at the next start.
nodeModule.enableCompileCache();
const { main } = await import('./main.ts');
process.exit(await main(process.argv.slice(2)));
