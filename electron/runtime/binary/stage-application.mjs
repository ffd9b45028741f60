import { createHash } from 'node:crypto';
import {
  cpSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache-folder.mjs';
import { projectPaths } from '../project-paths.mjs';
import { withLock } from '../with-lock.mjs';
import { copyRuntimePackages } from './copy-runtime-packages.mjs';

/**
 * Puts the built application where an Electron without a default application looks for it: in the
 * `resources` of a copy of that Electron, made of hard links, one per checkout. Packages are copied, because
 * Node would resolve a link to the checkout's own better-sqlite3, which needs a newer Electron.
 * @param {import('./ensure-electron.mjs').ElectronBinary} electron
 * @param {string} sources the hash of the sources that were built
 * @returns {Promise<string>} the executable to start
 */
export async function stageApplication(electron, sources) {
  const project = createHash('sha256').update(projectPaths.root).digest('hex').slice(0, 12);
  const folder = join(cacheFolder(), 'staged', project);
  const executable = join(folder, 'electron');
  const wanted = `${electron.dist}\n${sources}\n`;
  if (readStamp(folder) === wanted) return executable;
  await withLock(`${folder}.lock`, async () => {
    const stamp = readStamp(folder);
    if (stamp === wanted) return;
    const mask = process.umask(0o022);
    try {
      if (stamp?.split('\n')[0] !== electron.dist) {
        rmSync(folder, { recursive: true, force: true });
        linkTree(electron.dist, folder);
      }
      rmSync(join(folder, STAMP), { force: true });
      placeApplication(join(folder, 'resources'), electron.nativeModules);
      writeFileSync(join(folder, STAMP), wanted);
    } finally {
      process.umask(mask);
    }
  });
  return executable;
}

const STAMP = 'staged.txt';

/** @param {string} folder */
function readStamp(folder) {
  try {
    return readFileSync(join(folder, STAMP), 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} resources @param {string} nativeModules */
function placeApplication(resources, nativeModules) {
  const fresh = join(resources, 'app.new');
  rmSync(fresh, { recursive: true, force: true });
  cpSync(projectPaths.app, fresh, { recursive: true });
  copyRuntimePackages(nativeModules, join(fresh, 'node_modules'));
  rmSync(join(resources, 'app'), { recursive: true, force: true });
  renameSync(fresh, join(resources, 'app'));
}

/** @param {string} from @param {string} to */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}
