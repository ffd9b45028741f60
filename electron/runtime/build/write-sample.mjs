import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { projectPaths } from '../project-paths.mjs';

/**
 * Puts the sample workspace beside the code of the thread that opens it: simulating and storing it takes a tenth of the time
 * from a first start to its candles.
 * @param {string} outputFolder of the whole application
 * @throws {LauncherError} when it cannot be made
 */
export function writeSample(outputFolder) {
  const source = join(projectPaths.root, 'electron/worker/store-jobs/sample/write-shipped-sample.ts');
  const target = join(outputFolder, 'worker', 'sample.db');
  try {
    execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', source, target], {
      stdio: 'pipe',
    });
  } catch (cause) {
    const { message } = /** @type {Error} */ (cause);
    throw new LauncherError(`the sample workspace could not be made: ${message}`, { cause });
  }
}
