/* Runs on any Node and with nothing installed: old syntax, no dependencies. */
'use strict';
var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var ROOT = path.resolve(__dirname, '..', '..');
var OLDEST = 20;
var PNPM = require('../../package.json').packageManager;
var BIN = path.join(ROOT, 'node_modules', '.bin');

/** Ends with one sentence where this Node is too old to install anything with. */
function requireNode() {
  var major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST) {
    fail(
      'Frontyard needs Node ' +
        OLDEST +
        ' or newer, and this is Node ' +
        process.versions.node +
        '. Install a newer one and run this again.',
    );
  }
}

/** Installs what package.json and the lockfile ask for, unless that has been done. Its talk goes to stderr. */
function install() {
  var lockfile = fs.readFileSync(path.join(ROOT, 'pnpm-lock.yaml'), 'utf8');
  var done = path.join(ROOT, 'node_modules', '.frontyard-installed');
  if (fs.existsSync(done) && fs.readFileSync(done, 'utf8') === lockfile) return;
  process.stderr.write('Installing the packages …\n');
  run(
    'npx',
    ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'],
    'The packages could not be installed. What went wrong stands above.',
  );
  fs.writeFileSync(done, lockfile);
}

/** The environment of everything that follows: the workspace's own commands, and its Node, come first. */
function environment() {
  return Object.assign({}, process.env, {
    PATH: BIN + path.delimiter + process.env.PATH,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  });
}

/** The Node that runs TypeScript as it stands: the workspace's own, else this one where it is new enough. */
function typescriptNode() {
  var own = path.join(BIN, process.platform === 'win32' ? 'node.exe' : 'node');
  if (fs.existsSync(own)) return own;
  var parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 22 || (parts[0] === 22 && parts[1] >= 18)) return process.execPath;
  fail(
    'On this system Frontyard needs Node 24, because no Node of its own could be installed, and this is Node ' +
      process.versions.node +
      '.',
  );
}

/** Runs a command to its end. What it says is shown, on stderr, only when it fails; a failure ends everything. */
function run(command, args, sentence) {
  var result = childProcess.spawnSync(command, args, {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (result.signal || result.status === 130) process.exit(130);
  if (result.error) fail(sentence + ' (' + result.error.message + ')');
  if (result.status !== 0) {
    process.stderr.write(result.stdout);
    process.stderr.write(result.stderr);
    fail(sentence);
  }
}

/**
 * Becomes another program: same input and output, signals passed on, its exit code. When whoever started this is gone
 * without a word, so is the program: it holds a channel to this process and ends with it.
 */
function become(script, args) {
  var child = childProcess.spawn(
    typescriptNode(),
    ['--disable-warning=ExperimentalWarning', script].concat(args),
    {
      cwd: ROOT,
      env: environment(),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  );
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  var starters = ancestors();
  setInterval(function () {
    if (ancestors() !== starters) child.kill('SIGTERM');
  }, 500).unref();
  child.on('exit', function (code) {
    process.exit(code === null ? 1 : code);
  });
}

/** Who started this: the shell npm starts scripts with, and (where the system tells) npm itself. */
function ancestors() {
  try {
    var stat = fs.readFileSync('/proc/' + process.ppid + '/stat', 'utf8');
    return process.ppid + ' ' + stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return String(process.ppid);
  }
}

function fail(sentence) {
  process.stderr.write(sentence + '\n');
  process.exit(1);
}

module.exports = { become: become, install: install, requireNode: requireNode, run: run };
