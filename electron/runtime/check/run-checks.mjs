import { ensureBuild } from '../build/ensure-build.mjs';
import { LauncherError } from '../launcher-error.mjs';
import { say } from '../say.mjs';
import { runTool } from '../run-tool.mjs';
import { runVitest } from './run-vitest.mjs';

/** @typedef {import('./sum-report.mjs').Tally} Tally */

/**
 * Everything a change must pass. A step that fails does not keep the later ones from running; the last line
 * printed is `N passed, N failed`.
 * @param {{ full: boolean }} options full adds the long tier
 * @returns {Promise<number>} exit code
 */
export async function runChecks({ full }) {
  /** @type {[string, () => Promise<Tally>][]} */
  const steps = [
    ['types', () => asOne(runTool('tsc', ['-b']))],
    ['lint', () => asOne(runTool('oxlint', ['--config', '.oxlintrc.json', '--deny-warnings']))],
    ['format', () => asOne(runTool('biome', ['format', '.']))],
    ['build', () => asOne(ensureBuild().then(() => 0))],
    ['tests', () => runVitest('tests', { projects: ['!e2e'], full })],
    ['end to end', () => runVitest('end-to-end', { projects: ['e2e'], full })],
  ];
  const tallies = [];
  for (const [name, step] of steps) tallies.push(await timed(name, step));

  const skipped = tallies.flatMap((tally) => tally.skipped);
  if (skipped.length > 0) console.log(`skipped:\n${skipped.map((test) => `  ${test}`).join('\n')}`);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * A check that is passed or failed as a whole.
 * @param {Promise<number>} exitCode
 * @returns {Promise<Tally>}
 */
async function asOne(exitCode) {
  const ok = (await exitCode) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

/**
 * @param {string} name
 * @param {() => Promise<Tally>} step
 * @returns {Promise<Tally>}
 */
async function timed(name, step) {
  const startedMs = performance.now();
  const tally = await step().catch((error) => {
    if (!(error instanceof LauncherError)) throw error;
    say(error.message);
    return { passed: 0, failed: 1, skipped: [] };
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  return tally;
}
