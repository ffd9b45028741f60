import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../project-paths.mjs';
import { runTool } from '../run-tool.mjs';
import { settleAgain } from './settle-again.mjs';
import { sumReport } from './sum-report.mjs';

/**
 * Runs vitest projects and counts their tests. Files that failed, if they are few, are run once more with nothing
 * beside them: what passes then is unsteady, which is said and does not fail the run.
 * @param {string} name of this run, for its report file
 * @param {{ projects: string[], full: boolean }} options projects as vitest names them, `!name` for all others
 * @returns {Promise<import('./sum-report.mjs').Tally>}
 */
export async function runVitest(name, { projects, full }) {
  const chosen = projects.map((project) => `--project=${project}`);
  const env = full ? { STOPLINE_FULL: '1' } : {};
  const first = await report(name, chosen, env);
  return settleAgain(first, (files) =>
    report(`${name}-again`, [...chosen, '--no-file-parallelism', '--bail=1', ...files], env),
  );
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function report(name, args, env) {
  const file = join(projectPaths.build, 'reports', `${name}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const fixed = ['run', '--config', 'test/vitest.config.ts'];
  const exitCode = await runTool('vitest', [...fixed, ...args, ...reporters], env);
  return sumReport(readReport(file), exitCode);
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
