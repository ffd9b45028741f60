import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import type { Stopline } from '../electron/launch-stopline.ts';

const settleMs = 400;

/** What the main window shows as it stands, in its own pixels; the page of a meeting is zoomed in, which pictures of pages are not. */
export async function windowPicture({ application }: Stopline, quality: number | null): Promise<Buffer> {
  const encoded = await application.evaluate(async ({ BrowserWindow }, percent) => {
    const window = BrowserWindow.getAllWindows().find(({ id }) => id === 1);
    const image = await window?.webContents.capturePage();
    return (percent === null ? image?.toPNG() : image?.toJPEG(percent))?.toString('base64') ?? '';
  }, quality);
  return Buffer.from(encoded, 'base64');
}

/** Shows a theme, by its keys. */
export async function showTheme({ page }: Stopline, theme: 'dark' | 'light'): Promise<void> {
  const shown = () => page.evaluate(() => document.documentElement.dataset['theme']);
  for (let turn = 0; turn < 3 && (await shown()) !== theme; turn++) {
    await page.keyboard.press('Control+Shift+L');
    await page.waitForTimeout(settleMs);
  }
  if ((await shown()) !== theme) throw new Error(`The window does not show the ${theme} theme.`);
}

/** Saves the main window in both themes, as `.build/pictures/<name>-dark.png` and `-light.png`. */
export async function takeMeetingPictures(stopline: Stopline, name: string): Promise<void> {
  mkdirSync(projectPaths.pictures, { recursive: true });
  for (const theme of ['dark', 'light'] as const) {
    await showTheme(stopline, theme);
    await stopline.page.waitForTimeout(settleMs);
    writeFileSync(join(projectPaths.pictures, `${name}-${theme}.png`), await windowPicture(stopline, null));
  }
}
