/* `npm test`: installs, then checks everything and ends in one line, "N passed, N failed". */
'use strict';
var bootstrap = require('./bootstrap.cjs');

bootstrap.requireNode();
bootstrap.install();
bootstrap.become('tooling/verify/src/run.ts', process.argv.slice(2));
