/** Runs other programs: their output is kept, scrubbed of addresses, and shown only when something failed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @typedef {{ code: number, output: string, timedOut: boolean }} Outcome
 * @typedef {{ env?: Record<string, string | undefined>, timeout?: number, cwd?: string }} RunOptions
 */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options] `timeout` in milliseconds; after it the program and all that it started are ended
 * @returns {Promise<Outcome>} never rejects: a program that cannot be started has code 127
 */
export function run(program, args, { env = {}, timeout = 600_000, cwd = root } = {}) {
  return new Promise((resolve) => {
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, {
      cwd,
      // What is kept is read in logs: no colours, whatever the terminal of whoever started us can show.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
    });
    let output = '';
    let timedOut = false;
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      // A test runner that hangs has browsers below it: the whole group goes.
      if (child.pid && ownGroup) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      end('SIGKILL');
    }, timeout);
    const interrupted = (/** @type {NodeJS.Signals} */ signal) => {
      end(signal);
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const done = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      const note = timedOut ? `\nEnded after ${timeout / 1000} s without a result.` : '';
      resolve({ code: timedOut ? 124 : code, output: scrub(output + note), timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** npm and apt print the hosts they load from; those are this machine's business and belong in no log. */
const scrub = (/** @type {string} */ text) =>
  stripVTControlCharacters(text)
    .replace(/\b(?:https?|ftp|git\+ssh):\/\/(?!localhost|127\.0\.0\.1)[^\s/"')]+/g, 'https://…')
    .replace(/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|resolve|connect to)\s+'?[\w.-]+\.[a-z]{2,}'?/gi, '$1 …');

/**
 * A tool from node_modules, started without a shell, so that it works on every system.
 * @param {string} packageName
 * @param {string} [binName]
 * @returns {string} path of its JavaScript entry, to be run by this same Node
 */
export function tool(packageName, binName = packageName.replace(/^.*\//, '')) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[binName]);
}

/**
 * @param {string} packageName
 * @param {string[]} args
 * @param {RunOptions & { bin?: string }} [options]
 */
export const runTool = (packageName, args, { bin, ...options } = {}) =>
  run(process.execPath, [tool(packageName, bin), ...args], options);

/**
 * npm itself: the one that started us, or the one on the PATH.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}

/** The end of a long output, where tools say what was wrong. */
export const tail = (/** @type {string} */ text, lines = 60) => text.trimEnd().split('\n').slice(-lines).join('\n');
