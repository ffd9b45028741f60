import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../project-paths.mjs';
import { say } from '../say.mjs';
import { withLock } from '../with-lock.mjs';
import { buildApplication } from './build-application.mjs';
import { hashSources } from './hash-sources.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'package-lock.json'];

/**
 * Builds the application into .build/app unless the build there is of the present sources.
 * @returns {Promise<string>} the hash of the sources that were built
 * @throws {LauncherError} when the sources do not build
 */
export async function ensureBuild() {
  const sources = hashSources(projectPaths.root, SOURCES);
  if (sources === builtSources()) return sources;
  return withLock(join(projectPaths.build, 'build.lock'), async () => {
    if (sources === builtSources()) return sources;
    const started = performance.now();
    // Built aside and moved in whole: a build that fails or is killed leaves the last good one.
    const fresh = `${projectPaths.app}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    await buildApplication(fresh);
    writeFileSync(join(fresh, STAMP), sources);
    rmSync(projectPaths.app, { recursive: true, force: true });
    renameSync(fresh, projectPaths.app);
    say(`built the application in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return sources;
  });
}

/** Whether there is a build, and of the present sources. */
export function isBuilt() {
  return builtSources() === hashSources(projectPaths.root, SOURCES);
}

const STAMP = 'sources.sha256';

function builtSources() {
  try {
    return readFileSync(join(projectPaths.app, STAMP), 'utf8');
  } catch {
    return null;
  }
}
