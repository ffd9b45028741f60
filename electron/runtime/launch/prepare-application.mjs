import { ensureElectron } from '../binary/ensure-electron.mjs';
import { stageApplication } from '../binary/stage-application.mjs';
import { ensureBuild } from '../build/ensure-build.mjs';
import { projectPaths } from '../project-paths.mjs';
import { ensureSystemLibraries } from '../system/ensure-system-libraries.mjs';

/**
 * Makes everything ready to open the application: its build, an Electron, the system's libraries.
 * @param {{ staged?: boolean }} [options] staged: in the cache folder whatever the Electron, for another user to start
 * @returns {Promise<{ executable: string, args: string[] }>} what to start
 */
export async function prepareApplication({ staged = false } = {}) {
  const sources = await ensureBuild();
  const electron = await ensureElectron();
  await ensureSystemLibraries(electron.executable);
  if (!staged && !electron.needsStaging) return { executable: electron.executable, args: [projectPaths.app] };
  return { executable: await stageApplication(electron, sources), args: [] };
}
