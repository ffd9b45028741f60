import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, normalize } from 'node:path';
import { _electron as electron, chromium } from 'playwright';
import type { Page } from 'playwright';
import { build } from 'vite';

export interface BenchBrowser {
  readonly executablePath: string;
  /** Arguments an Electron needs to find its application; the bench opens a window of its own beside it. */
  readonly args?: readonly string[];
  /** Of the process; where there is no display, it names the virtual one. */
  readonly environment?: NodeJS.ProcessEnv;
}

export interface OpenBenchPage {
  readonly page: Page;
  /** Loads the page anew, so that each sample starts cold. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../../..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Bundles the page as the application is bundled, serves it on this machine alone, and opens it in the given browser. */
export async function openBenchPage(browser: BenchBrowser): Promise<OpenBenchPage> {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-bench-chart-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'error',
    resolve: { alias: [{ find: 'uplot', replacement: join(root, 'test/bench/node_modules/uplot') }] },
    worker: { format: 'es' },
    build: { target: 'chrome130', outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    try {
      const bytes = readFileSync(file);
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { page, quit } = await launch(browser, address, join(folder, 'profile'));
  return {
    page,
    reload: async () => {
      await page.goto(address);
      await page.waitForFunction(() => 'bench' in window);
    },
    close: async () => {
      await quit();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(
  { executablePath, args = [], environment = process.env }: BenchBrowser,
  address: string,
  profile: string,
) {
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (/chrom/i.test(basename(executablePath))) {
    const browser = await chromium.launch({ executablePath, args: noSandbox });
    return {
      page: await browser.newPage({ viewport: { width: 1000, height: 600 } }),
      quit: () => browser.close(),
    };
  }
  // A page left behind must not be kept in memory for a way back: its bars would count for the next one.
  const application = await electron.launch({
    executablePath,
    args: [...args, ...noSandbox, '--disable-back-forward-cache', `--user-data-dir=${profile}`],
    env: environment as Record<string, string>,
  });
  await application.firstWindow();
  const opened = application.waitForEvent('window');
  await application.evaluate(({ BrowserWindow }, url) => {
    const window = new BrowserWindow({
      width: 1000,
      height: 640,
      webPreferences: { partition: 'bench', sandbox: true, contextIsolation: true },
    });
    return window.loadURL(url);
  }, address);
  return { page: await opened, quit: () => application.close() };
}
