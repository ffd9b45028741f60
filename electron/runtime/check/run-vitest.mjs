import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../project-paths.mjs';
import { runTool } from '../run-tool.mjs';
import { sumReport } from './sum-report.mjs';

/**
 * Runs vitest projects and counts their tests.
 * @param {string} name of this run, for its report file
 * @param {{ projects: string[], full: boolean }} options projects as vitest names them, `!name` for all others
 * @returns {Promise<import('./sum-report.mjs').Tally>}
 */
export async function runVitest(name, { projects, full }) {
  const file = join(projectPaths.build, 'reports', `${name}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
  ];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await runTool('vitest', [...args, ...reporters], full ? { STOPLINE_FULL: '1' } : {});
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
