import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectPaths } from './project-paths.mjs';
import { waitForExit } from './wait-for-exit.mjs';

/** The scripts behind the tools' commands: started directly, they run on this Node on every platform. */
const SCRIPTS = {
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  'electron-builder': 'electron-builder/cli.js',
};

/**
 * Runs a tool of the project on everything, its output in ours.
 * @param {keyof typeof SCRIPTS} tool
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @returns {Promise<number>} its exit code
 */
export function runTool(tool, args, env = {}) {
  const script = join(projectPaths.nodeModules, SCRIPTS[tool]);
  return waitForExit(
    spawn(process.execPath, [script, ...args], {
      cwd: projectPaths.root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }),
  );
}
