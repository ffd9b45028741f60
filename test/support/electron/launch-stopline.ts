import { rmSync } from 'node:fs';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright';
import { inject } from 'vitest';
import './runtime.ts';
import { askAgain } from './ask-again.ts';
import { applicationEnvironment } from './application-environment.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

export interface Stopline {
  readonly application: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly userDataFolder: string;
  /** Every console error, uncaught exception and breach of the content policy so far, in all windows. */
  complaints(): Promise<string[]>;
  /** Closes the application, by force when it does not go; a folder made for this launch goes with it. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Pass that of an earlier launch to restart on its data; a fresh one is made otherwise. */
  readonly userDataFolder?: string;
  readonly args?: readonly string[];
  /** True lets a first start explain itself, which stands in the way of any other test. */
  readonly introduction?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const CLOSE_TIMEOUT_MS = 10_000;

/** Opens the real application and waits for its first window. */
export async function launchStopline({
  userDataFolder,
  args = [],
  introduction = false,
  env = {},
}: LaunchOptions = {}): Promise<Stopline> {
  const runtime = inject('electronRuntime');
  const folder = userDataFolder ?? createTemporaryFolder();
  const isRoot = process.getuid?.() === 0;
  const application = await electron.launch({
    executablePath: runtime.executable,
    args: [
      ...runtime.args,
      `--user-data-dir=${folder}`,
      ...(introduction ? [] : ['--no-introduction']),
      ...args,
    ],
    chromiumSandbox: runtime.user !== null || !isRoot,
    env: { ...applicationEnvironment(folder), ...env },
  });
  askAgain(application);
  const child = application.process();
  const page = await application.firstWindow();
  return {
    application,
    page,
    userDataFolder: folder,
    complaints: async () => (await Promise.all(application.windows().map(complaintsOf))).flat(),
    close: async () => {
      await closeApplication(application, child);
      if (userDataFolder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asked of the page's own record rather than listened for: it also holds what came before we attached. */
async function complaintsOf(page: Page): Promise<string[]> {
  const [messages, errors] = await Promise.all([page.consoleMessages(), page.pageErrors()]);
  const complaints = messages.filter(
    (message) =>
      message.type() === 'error' ||
      /Electron Security Warning|MaxListenersExceededWarning/.test(message.text()),
  );
  return [
    ...complaints.map((message) => message.text()),
    ...errors.map((error) => String(error.stack ?? error)),
  ];
}

/** @param child taken while it ran: Playwright does not tell it of an application that has gone */
async function closeApplication(
  application: ElectronApplication,
  child: ReturnType<ElectronApplication['process']>,
): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_TIMEOUT_MS);
  await application.close().catch(() => child.kill('SIGKILL'));
  clearTimeout(timer);
}
