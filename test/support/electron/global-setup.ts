import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareApplication } from '#electron/runtime/launch/prepare-application.mjs';
import { hasDisplay, startVirtualDisplay } from '#electron/runtime/system/virtual-display.mjs';
import type { TestProject } from 'vitest/node';
import './runtime.ts';
import { commandAs, ensureTestUser, type TestUser } from './test-user.ts';

/** Builds the application and readies an Electron, a user and a display, once for all end-to-end tests. */
export async function setup(project: TestProject): Promise<() => void> {
  // On a real display another user's windows are refused, so the suite then runs as whoever started it.
  const found = hasDisplay() ? { reason: 'there is a display of the current user' } : ensureTestUser();
  const user = 'reason' in found ? null : found;
  console.log(
    user
      ? `end to end as the unprivileged user ${user.name}, sandbox on`
      : `end to end as the current user (${'reason' in found ? found.reason : ''}), sandbox ${process.getuid?.() === 0 ? 'off' : 'on'}`,
  );
  const application = await prepareApplication({ staged: user !== null });
  const displays = hasDisplay() ? [] : await startDisplays(project.config.maxWorkers, user);
  const wrapper = user ? wrapForUser(application.executable, user) : null;
  project.provide('electronRuntime', {
    executable: wrapper?.path ?? application.executable,
    args: application.args,
    user,
    displays: displays.map(({ env }) => env),
  });
  return () => {
    for (const display of displays) display.stop();
    wrapper?.remove();
  };
}

function startDisplays(count: number, user: TestUser | null) {
  const options = user ? { ownerId: user.userId } : {};
  return Promise.all(Array.from({ length: count }, () => startVirtualDisplay(options)));
}

/** Playwright starts one executable file, so the change of user is a script of its own. */
function wrapForUser(executable: string, user: TestUser): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-e2e-'));
  const path = join(folder, 'stopline');
  const command = commandAs(user, [executable]).map((word) => `'${word}'`);
  writeFileSync(path, `#!/bin/sh\nexec ${command.join(' ')} "$@"\n`);
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
