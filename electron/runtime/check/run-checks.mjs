import { ensureBuild } from '../build/ensure-build.mjs';
import { LauncherError } from '../launcher-error.mjs';
import { say } from '../say.mjs';
import { runTool } from '../run-tool.mjs';
import { nameFailures } from './name-failures.mjs';
import { runVitest } from './run-vitest.mjs';

/** @typedef {import('./sum-report.mjs').Tally} Tally */

/**
 * Everything a change must pass. A step that fails does not keep the later ones from running; what failed is named
 * once more at the end, and the last line printed is `N passed, N failed`.
 * @param {{ full: boolean }} options full adds the long tier
 * @returns {Promise<number>} exit code
 */
export async function runChecks({ full }) {
  /** @type {[string, () => Promise<Tally>][]} */
  const steps = [
    ['types', () => asOne('types', runTool('tsc', ['-b']))],
    ['lint', () => asOne('lint', runTool('oxlint', ['--config', '.oxlintrc.json', '--deny-warnings']))],
    ['format', () => asOne('format', runTool('biome', ['format', '.']))],
    [
      'build',
      () =>
        asOne(
          'build',
          ensureBuild().then(() => 0),
        ),
    ],
    ['tests', () => runVitest('tests', { projects: ['!e2e'], full })],
    ['end to end', () => runVitest('end-to-end', { projects: ['e2e'], full })],
  ];
  const tallies = [];
  for (const [name, step] of steps) tallies.push(await timed(name, step));

  const skipped = tallies.flatMap((one) => one.skipped);
  const unsteady = tallies.flatMap((one) => one.unsteady);
  const failures = tallies.flatMap((one) => one.failures);
  if (skipped.length > 0) console.log(`skipped:\n${skipped.map((test) => `  ${test}`).join('\n')}`);
  if (unsteady.length > 0)
    console.log(`failed once, passed when run again alone:\n${nameFailures(unsteady)}`);
  if (failures.length > 0) console.log(`failed:\n${nameFailures(failures)}`);
  const passed = tallies.reduce((sum, one) => sum + one.passed, 0);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

/**
 * A check that is passed or failed as a whole.
 * @param {string} test its name
 * @param {Promise<number>} exitCode
 * @returns {Promise<Tally>}
 */
async function asOne(test, exitCode) {
  const code = await exitCode;
  return code === 0 ? tally(1, []) : tally(0, [{ file: null, test, reason: `exit code ${code}` }]);
}

/**
 * @param {number} passed
 * @param {import('./sum-report.mjs').Failure[]} failures
 * @returns {Tally}
 */
function tally(passed, failures) {
  return { passed, failures, unsteady: [], skipped: [] };
}

/**
 * @param {string} name
 * @param {() => Promise<Tally>} step
 * @returns {Promise<Tally>}
 */
async function timed(name, step) {
  const startedMs = performance.now();
  const done = await step().catch((error) => {
    if (!(error instanceof LauncherError)) throw error;
    say(error.message);
    return tally(0, [{ file: null, test: name, reason: error.message }]);
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${name}: ${done.passed} passed, ${done.failures.length} failed in ${seconds} s`);
  return done;
}
