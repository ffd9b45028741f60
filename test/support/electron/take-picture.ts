import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import type { Page } from 'playwright';

// The chart takes its new colours a frame after the page has.
const settleMs = 250;

/** Saves what a window shows in both themes, as `.build/pictures/<name>-dark.png` and `-light.png`. */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(projectPaths.pictures, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(settleMs);
    await showTheme(page, colorScheme);
    await page.screenshot({ path: join(projectPaths.pictures, `${name}-${colorScheme}.png`) });
  }
}

/** A test may have chosen a theme for good; then the system's choice shows nothing until it is switched. */
async function showTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  const shown = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['theme']);
  for (let turn = 0; turn < 3 && (await shown()) !== theme; turn++) {
    await page.keyboard.press('Control+Shift+L');
    await page.waitForTimeout(settleMs);
  }
  if ((await shown()) !== theme) throw new Error(`The window does not show the ${theme} theme.`);
}
