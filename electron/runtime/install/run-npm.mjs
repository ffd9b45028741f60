import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { projectPaths } from '../project-paths.mjs';
import { explainNpmFailure } from './explain-npm-failure.mjs';
import { isUnreachable } from './is-unreachable.mjs';

/** Quiet but for its requests, by which a registry out of reach is recognised long before npm gives up. */
const OPTIONS = [
  '--no-audit',
  '--no-fund',
  '--loglevel=http',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
];

/**
 * Runs the npm client with its own configuration in `folder`.
 * @param {string[]} args
 * @param {{ folder: string, what: string }} options `what` names what is installed, for the error sentence
 * @throws {LauncherError} when npm is missing or fails
 */
export async function runNpm(args, { folder, what }) {
  // `npm start` names the very client that started us; it may not be the first on the PATH.
  const client = process.env.npm_execpath;
  const [program, first] =
    client && existsSync(client) && /npm-cli\.[cm]?js$/.test(client)
      ? [process.execPath, [client]]
      : ['npm', []];
  const child = spawn(program, [...first, ...args, ...OPTIONS], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: systemPath() },
    shell: process.platform === 'win32' && program === 'npm',
  });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
    if (isUnreachable(output)) child.kill();
  });
  const code = await new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (cause) =>
      reject(
        new LauncherError(
          'npm was not found. Install Node.js 20.19 or later together with npm and start again.',
          { cause },
        ),
      ),
    );
  });
  if (code !== 0) throw new LauncherError(explainNpmFailure(output, what), { cause: output });
}

/**
 * The PATH without the project's own programs: npm looks for its global configuration, which may hold the
 * office's proxy and certificates, beside the Node it runs on.
 */
function systemPath() {
  const own = join(projectPaths.nodeModules, '.bin');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== own)
    .join(delimiter);
}
