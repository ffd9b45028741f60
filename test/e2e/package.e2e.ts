import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import { applicationEnvironment } from '../support/electron/application-environment.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { commandAs, type TestUser } from '../support/electron/test-user.ts';

const unpacked = join(projectPaths.build, 'package/linux-unpacked');
const executable = join(unpacked, 'stopline');

let home: string;

/** Elsewhere electron-builder names its folders differently; the fuses and files asked of it are the same. */
describe.skipIf(process.platform !== 'linux')('the package (on Linux)', () => {
  beforeAll(async () => {
    home = createTemporaryFolder();
    await promisify(execFile)(process.execPath, ['electron/runtime/package.mjs'], { cwd: projectPaths.root });
  });

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('opens with real candles and leaves with its one line', async () => {
    const { stdout, stderr, exitCode } = await runSmoke();
    expect(exitCode, stderr).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    const report = JSON.parse(lines[0]!);
    expect(report).toMatchObject({
      electron: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      rssMb: expect.any(Number),
    });
    expect(report.candlesMs).toBeGreaterThanOrEqual(report.windowMs);
    expect(isPng(report.screenshot)).toBe(true);
  });

  test('carries the sample and the typeface of the pages that it prints', () => {
    const archive = readFileSync(join(unpacked, 'resources', 'app.asar'));
    // The list of its files stands first, as JSON.
    const files = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12));
    for (const weight of ['400Regular', '500Medium', '600SemiBold'])
      expect(files).toContain(`Inter_${weight}.ttf`);
    expect(files).toContain('"sample.db"');
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

  test('does not run a script when asked to be Node, as the unpackaged Electron would', () => {
    const runScript = (program: string) =>
      spawnSync(program, ['-e', 'console.log("ran")'], {
        env: { ...applicationEnvironment(home), ELECTRON_RUN_AS_NODE: '1' },
        encoding: 'utf8',
        timeout: 4000,
        killSignal: 'SIGKILL',
      }).stdout;
    expect(runScript(inject('electronRuntime').executable)).toBe('ran\n');
    expect(runScript(executable)).toBe('');
  });

  test('holds the application in one archive and only native code beside it', () => {
    expect(existsSync(join(unpacked, 'resources/app.asar'))).toBe(true);
    expect(existsSync(join(unpacked, 'resources/app'))).toBe(false);
    expect(existsSync(join(unpacked, 'resources/app.asar.unpacked/node_modules/better-sqlite3'))).toBe(true);
  });
});

/** Runs the packaged application once; as root without its sandbox, unless the test user can read it. */
async function runSmoke(): Promise<{ stdout: string; stderr: string; exitCode: number | null }> {
  const user = testUserWhoReads(executable);
  const [program, ...args] = user ? commandAs(user, [executable]) : [executable];
  const sandbox = process.getuid?.() === 0 && !user ? ['--no-sandbox'] : [];
  const child = spawn(program!, [...args, ...sandbox, '--smoke'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: applicationEnvironment(home),
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { stdout, stderr, exitCode };
}

function testUserWhoReads(file: string): TestUser | null {
  const { user } = inject('electronRuntime');
  if (!user) return null;
  const [program, ...args] = commandAs(user, ['test', '-x', file]);
  return spawnSync(program, args).status === 0 ? user : null;
}

function isPng(file: string): boolean {
  return readFileSync(file).subarray(1, 4).toString('latin1') === 'PNG';
}
