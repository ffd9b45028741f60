import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectPaths } from '../project-paths.mjs';
import { say } from '../say.mjs';
import { hasDisplay, startVirtualDisplay } from '../system/virtual-display.mjs';
import { waitForExit } from '../wait-for-exit.mjs';
import { announcePicture } from './announce-picture.mjs';
import { isHarmlessNoise } from './is-harmless-noise.mjs';
import { prepareApplication } from './prepare-application.mjs';
import { sandboxArguments } from './sandbox-arguments.mjs';

/**
 * Opens Stopline and waits until it closes; without a display, on a virtual one.
 * @param {string[]} args passed to the application
 * @returns {Promise<number>} its exit code
 */
export async function openApplication(args) {
  const { executable, args: applicationArgs } = await prepareApplication();
  const sandbox = sandboxArguments(executable);
  if (hasDisplay()) return run(executable, [...sandbox, ...applicationArgs, ...args], {});

  const display = await startVirtualDisplay();
  const picture = join(projectPaths.pictures, 'first-window.png');
  mkdirSync(projectPaths.pictures, { recursive: true });
  rmSync(picture, { force: true });
  const stopAnnouncing = announcePicture(picture);
  try {
    return await run(executable, [...sandbox, ...applicationArgs, ...args], {
      ...display.env,
      STOPLINE_FIRST_WINDOW_PICTURE: picture,
    });
  } finally {
    stopAnnouncing();
    display.stop();
  }
}

/** @param {string} executable @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function run(executable, args, env) {
  const child = spawn(executable, args, {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { ...process.env, ...env },
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line !== '' && !isHarmlessNoise(line)) process.stderr.write(`${line}\n`);
  });
  const code = await waitForExit(child);
  if (code !== 0) say(`Stopline ended with exit code ${code}`);
  return code;
}
