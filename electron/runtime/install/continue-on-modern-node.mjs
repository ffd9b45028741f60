import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { delimiter, join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { projectPaths } from '../project-paths.mjs';
import { waitForExit } from '../wait-for-exit.mjs';

/** The first release line whose Node runs the TypeScript sources and better-sqlite3 as they are. */
const WANTED_MAJOR = 24;

/**
 * Puts the project's own Node first on the PATH and, when this process runs an older one, starts the same
 * command again on it.
 * @returns {Promise<number | null>} the exit code of that run, or null when this process is the right one
 */
export async function continueOnModernNode() {
  process.env.PATH = [join(projectPaths.nodeModules, '.bin'), process.env.PATH].join(delimiter);
  // Every process and thread below reads the same few hundred sources; kept compiled, they start in half of the time.
  process.env.NODE_COMPILE_CACHE ??= projectPaths.compileCache;
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) {
    nodeModule.enableCompileCache(projectPaths.compileCache);
    return null;
  }
  const modernNode = join(
    projectPaths.nodeModules,
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(modernNode)) {
    throw new LauncherError(
      'the package "node" is installed without its binary, because npm was told to skip install scripts. Run "npm rebuild node --ignore-scripts=false" and start again.',
    );
  }
  return waitForExit(spawn(modernNode, process.argv.slice(1), { stdio: 'inherit' }));
}
