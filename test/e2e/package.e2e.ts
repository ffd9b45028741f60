import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import '../support/electron/runtime.ts';
import { commandAs } from '../support/electron/test-user.ts';

const unpacked = join(projectPaths.build, 'package/linux-unpacked');
const executable = join(unpacked, 'stopline');

/** Elsewhere electron-builder names its folders differently; the fuses and files asked of it are the same. */
describe.skipIf(process.platform !== 'linux')('the package (on Linux)', () => {
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ['electron/runtime/package.mjs'], { cwd: projectPaths.root });
  });

  test('opens with real candles and leaves with its one line', async () => {
    const { stdout, exitCode } = await runSmoke();
    expect(exitCode).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    const report = JSON.parse(lines[0]!);
    expect(report).toMatchObject({
      electron: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      rssMb: expect.any(Number),
    });
    expect(report.candlesMs).toBeGreaterThanOrEqual(report.windowMs);
    expect(pngSignature(report.screenshot)).toBe(true);
  });

  test('has the fuses that keep it from being used as anything but itself', async () => {
    const fuses = await getCurrentFuseWire(executable);
    const state = (fuse: FuseV1Options) => fuses[fuse];
    for (const off of [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ]) {
      expect(state(off), FuseV1Options[off]).toBe(FuseState.DISABLE);
    }
    for (const on of [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    ]) {
      expect(state(on), FuseV1Options[on]).toBe(FuseState.ENABLE);
    }
  });

  test('does not run a script when asked to be Node', () => {
    const answer = spawnSync(executable, ['--version'], {
      env: { ...process.env, ...inject('electronRuntime').env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8',
      timeout: 5000,
      killSignal: 'SIGKILL',
    });
    expect(answer.stdout).not.toContain(process.versions.node.split('.')[0] === '' ? '' : 'v20.');
  });

  test('holds the application in one archive and only native code beside it', () => {
    expect(existsSync(join(unpacked, 'resources/app.asar'))).toBe(true);
    expect(existsSync(join(unpacked, 'resources/app'))).toBe(false);
    expect(existsSync(join(unpacked, 'resources/app.asar.unpacked/node_modules/better-sqlite3'))).toBe(true);
  });
});

/** Runs the packaged application once; as root without its sandbox, unless the test user can read it. */
async function runSmoke(): Promise<{ stdout: string; exitCode: number | null }> {
  const { user, env } = inject('electronRuntime');
  const canRead = user !== null && runAsUser(['test', '-x', executable]);
  const [program, ...args] = user && canRead ? commandAs(user, [executable]) : [executable];
  const sandbox = process.getuid?.() === 0 && !canRead ? ['--no-sandbox'] : [];
  const child = spawn(program!, [...args, ...sandbox, '--smoke'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { stdout, exitCode };

  function runAsUser(command: string[]): boolean {
    const [first, ...rest] = commandAs(user!, command);
    return spawnSync(first, rest).status === 0;
  }
}

function pngSignature(file: string): boolean {
  return readFileSync(file).subarray(1, 4).toString('latin1') === 'PNG';
}
