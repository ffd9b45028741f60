import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { windowOptions } from '#electron/main/window-options.ts';

const room = join(import.meta.dirname, '../../../electron/main');
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

it('every window is sandboxed, isolated and without Node', () => {
  expect(windowOptions('/preload.cjs', true).webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  });
});

it('one place alone makes windows, with these options, and nothing there touches them', () => {
  const makers = sources.filter((file) =>
    /new (BrowserWindow|BaseWindow|WebContentsView)\(/.test(readFileSync(join(room, file), 'utf8')),
  );
  expect(makers).toEqual([join('windows', 'open-window.ts')]);
  const others = sources.filter((file) => file !== 'window-options.ts');
  expect(others.filter((file) => readFileSync(join(room, file), 'utf8').includes('webPreferences'))).toEqual(
    [],
  );
});
