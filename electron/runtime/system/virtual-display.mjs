import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { findProgram } from './find-program.mjs';

/** @param {NodeJS.ProcessEnv} [env] */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual display that only holders of its cookie can open.
 * @param {{ ownerId?: number }} [options] the user who may read the cookie; this one unless told otherwise
 * @returns {Promise<{ env: { DISPLAY: string, XAUTHORITY: string }, stop: () => void }>}
 * @throws {LauncherError} when it does not start
 */
export async function startVirtualDisplay({ ownerId } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-display-'));
  const authority = join(folder, 'authority');
  writeFileSync(authority, authorityEntry(randomBytes(16)), { mode: 0o600 });
  if (ownerId !== undefined) for (const path of [folder, authority]) chownSync(path, ownerId, ownerId);

  // Without -noreset it begins anew when its last window closes, and an app that starts in that moment waits for ever.
  const screen = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-noreset'];
  const options = [...screen, '-nolisten', 'tcp', '-auth', authority];
  // Where the system can, the display dies with this process however that ends.
  const setpriv = findProgram('setpriv');
  const [program, args] = setpriv
    ? [setpriv, ['--pdeathsig', 'KILL', 'Xvfb', ...options]]
    : ['Xvfb', options];
  const display = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => {
    display.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);

  const number = await new Promise((resolve) => {
    let text = '';
    /** @type {import('node:stream').Readable} */ (display.stdio[3]).on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    display.once('close', () => resolve(null));
    display.once('error', () => resolve(null));
  });
  if (number === null) {
    stop();
    throw new LauncherError(
      'the virtual display (Xvfb) did not start. Run "Xvfb :99" to see why, or start Stopline where there is a display.',
    );
  }
  display.unref();
  return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, stop };
}

/**
 * One entry of an X authority file that fits any host and display: big-endian family, then address, display
 * number, scheme and cookie, each with its 16-bit length (Xau, section "File format").
 * @param {Buffer} cookie
 */
function authorityEntry(cookie) {
  const anyFamily = Buffer.from([0xff, 0xff]);
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), cookie];
  return Buffer.concat([anyFamily, ...fields.flatMap((field) => [Buffer.from([0, field.length]), field])]);
}
