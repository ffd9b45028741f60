import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { LauncherError } from '../launcher-error.mjs';
import { say } from '../say.mjs';
import { waitForExit } from '../wait-for-exit.mjs';
import { choosePackages } from './choose-packages.mjs';
import { findProgram } from './find-program.mjs';
import { isDebianLike } from './is-debian-like.mjs';
import { missingLibraries } from './missing-libraries.mjs';
import { hasDisplay } from './virtual-display.mjs';

/**
 * Sees that the system has what Electron links to and, without a display, a virtual one: installs them as
 * root on Debian and Ubuntu, and says how everywhere else.
 * @param {string} executable the Electron to be started
 * @throws {LauncherError} when something is missing and cannot be installed
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(executable);
  if (missing.length === 0) return;

  if (!isDebianLike(readOsRelease()) || !findProgram('apt-get')) {
    throw new LauncherError(
      `Electron needs ${missing.join(', ')}. Install what provides them with this system's package manager and start again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new LauncherError(
      `Electron needs ${missing.join(', ')}. Run "sudo apt-get install -y ${choosePackages(availablePackages()).join(' ')}" and start again.`,
    );
  }
  say(`installing system packages with apt-get, because ${missing.join(', ')} is missing`);
  await runApt(['update']);
  await runApt([
    'install',
    '-y',
    '--no-upgrade',
    '--no-install-recommends',
    ...choosePackages(availablePackages()),
  ]);
  const stillMissing = findMissing(executable);
  if (stillMissing.length > 0) {
    throw new LauncherError(
      `Electron still needs ${stillMissing.join(', ')} after apt-get. Install what provides them and start again.`,
    );
  }
}

/** @param {string} executable */
function findMissing(executable) {
  const libraries = missingLibraries(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '');
  return hasDisplay() || findProgram('Xvfb') ? libraries : [...libraries, 'Xvfb'];
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function availablePackages() {
  try {
    return new Set(execFileSync('apt-cache', ['pkgnames'], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n'));
  } catch {
    return new Set();
  }
}

/** @param {string[]} args */
async function runApt(args) {
  const child = spawn('apt-get', ['-q', '-o', 'Dpkg::Use-Pty=0', ...args], {
    // Its own progress goes where ours goes, and stdout stays the application's.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if ((await waitForExit(child)) !== 0) {
    throw new LauncherError(
      `apt-get ${args[0]} failed (its message is above). Connect to the network, or run "apt-get install -y ${choosePackages(availablePackages()).join(' ')}", and start again.`,
    );
  }
}
