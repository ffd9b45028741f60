import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPaths } from '../project-paths.mjs';
import { say } from '../say.mjs';
import { watchDownload } from './watch-download.mjs';

const folder = join(projectPaths.nodeModules, 'electron');
const APPROXIMATE_BYTES = 120e6;
/** Long enough for a slow proxy to answer, short enough not to be taken for a hang. */
const STALL_MS = 15_000;

/** The version of Electron that package.json declares. */
export function officialVersion() {
  return /** @type {string} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);
}

/**
 * The declared Electron's executable, or null while it is not downloaded.
 * @returns {string | null}
 */
export function findOfficialElectron() {
  const dist = join(folder, 'dist');
  try {
    const unpacked = readFileSync(join(dist, 'version'), 'utf8').replace(/^v/, '').trim();
    // Its installer writes path.txt last, so a killed download is not taken for a whole one.
    return unpacked === officialVersion() ? join(dist, readFileSync(join(folder, 'path.txt'), 'utf8')) : null;
  } catch {
    return null;
  }
}

/**
 * Downloads the declared Electron with its own installer.
 * @returns {Promise<string | null>} why it failed, null when it is there
 */
export async function downloadOfficialElectron() {
  say(`downloading Electron ${officialVersion()}`);
  // Its download grows in a temporary folder of ours, where progress and a stall can be seen.
  const temporary = mkdtempSync(join(tmpdir(), 'stopline-electron-'));
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += chunk));
  let stalled = false;
  const stopWatching = watchDownload({
    folders: [temporary, join(folder, 'dist')],
    totalBytes: APPROXIMATE_BYTES,
    stallMs: STALL_MS,
    onStall: () => {
      stalled = true;
      child.kill('SIGKILL');
    },
  });
  await new Promise((resolve) => child.once('close', resolve));
  stopWatching();
  rmSync(temporary, { recursive: true, force: true });
  if (findOfficialElectron()) return null;
  return stalled ? 'no answer' : firstErrorLine(output);
}

/** @param {string} output */
function firstErrorLine(output) {
  const line = output.split('\n').find((text) => /error/i.test(text)) ?? 'unknown reason';
  return line.replace(/^\s*\w*Error:\s*/, '').trim();
}
