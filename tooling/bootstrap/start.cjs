/* `npm start`: installs, builds what the emulator and the plugins show, and starts them. */
'use strict';
var bootstrap = require('./bootstrap.cjs');

bootstrap.requireNode();
bootstrap.install();
process.stderr.write('Building what has changed …\n');
bootstrap.run(
  'turbo',
  ['run', 'build', '--filter=./apps/*', '--filter=@frontyard/emulator', '--output-logs=errors-only'],
  'The build failed. What went wrong stands above.',
);
bootstrap.become('packages/cli/src/bin.ts', ['dev'].concat(process.argv.slice(2)));
