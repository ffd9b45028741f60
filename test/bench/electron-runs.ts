import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { prepareApplication } from '../../electron/runtime/launch/prepare-application.mjs';
import { sandboxArguments } from '../../electron/runtime/launch/sandbox-arguments.mjs';
import { hasDisplay, startVirtualDisplay } from '../../electron/runtime/system/virtual-display.mjs';

/** An Electron to start: its program and what comes before an app's own switches. */
export interface ElectronCommand {
  readonly executable: string;
  readonly args: readonly string[];
}

export interface ElectronBench {
  readonly stopline: ElectronCommand;
  /** The same Electron with an app of one window and one line of text. */
  readonly bare: ElectronCommand;
  readonly environment: NodeJS.ProcessEnv;
  close(): void;
}

const bareMain = (folder: string) => `
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');
app.setPath('userData', require('node:fs').mkdtempSync(join(${JSON.stringify(folder)}, 'profile-')));
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => {
    window.show();
    const windowMs = Date.now() - performance.timeOrigin;
    setTimeout(() => {
      const kilobytes = app.getAppMetrics().reduce((sum, one) => sum + one.memory.workingSetSize, 0);
      console.log(JSON.stringify({ windowMs, rssMb: Math.round(kilobytes / 1024) }));
      app.quit();
    }, 300);
  });
  window.loadFile(join(__dirname, 'index.html'));
});
`;

/** Makes Stopline and a bare app ready to start on the same Electron, and a display where there is none. */
export async function openElectronBench(): Promise<ElectronBench> {
  const { executable, args } = await prepareApplication();
  const folder = mkdtempSync(join(tmpdir(), 'stopline-bench-'));
  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(join(app, 'main.cjs'), bareMain(folder));
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>bare</title><p>One line of text</p>');
  const sandbox = sandboxArguments(executable);
  const display = hasDisplay() ? null : await startVirtualDisplay();
  return {
    stopline: { executable, args: [...sandbox, ...args] },
    bare:
      args.length > 0
        ? { executable, args: [...sandbox, app] }
        : { executable: stageBare(executable, app), args: sandbox },
    environment: { ...process.env, ...display?.env },
    close() {
      display?.stop();
      rmSync(folder, { recursive: true, force: true });
      rmSync(bareFolder(executable), { recursive: true, force: true });
    },
  };
}

/** Beside the staged one, so that its files can be links on the same disk. */
const bareFolder = (executable: string) => `${dirname(executable)}-bare`;

/** An Electron that runs only what stands in its resources/app gets a copy of itself for the bare app. */
function stageBare(executable: string, app: string): string {
  const folder = bareFolder(executable);
  rmSync(folder, { recursive: true, force: true });
  execFileSync('cp', ['--archive', '--link', dirname(executable), folder]);
  rmSync(join(folder, 'resources', 'app'), { recursive: true, force: true });
  cpSync(app, join(folder, 'resources', 'app'), { recursive: true });
  return join(folder, 'electron');
}

/** Starts an app that prints one JSON line and ends, and answers that line. */
export function runOnce(
  { executable, args }: ElectronCommand,
  extra: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    execFile(
      executable,
      [...args, ...extra],
      { env: environment, timeout: 90_000 },
      (error, stdout, stderr) => {
        const line = stdout.split('\n').find((text) => text.startsWith('{'));
        if (line) resolve(JSON.parse(line) as Record<string, number>);
        else reject(error ?? new Error(stderr.slice(0, 500)));
      },
    );
  });
}
