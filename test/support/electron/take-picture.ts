import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import type { Page } from 'playwright';

/** Saves what a window shows in both themes, as `.build/pictures/<name>-dark.png` and `-light.png`. */
export async function takePictures(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await showTheme(page, colorScheme);
    await takePicture(page, `${name}-${colorScheme}`);
  }
}

/** Saves what a window shows as it stands, as `.build/pictures/<name>.png`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(projectPaths.pictures, { recursive: true });
  await page.screenshot({ path: join(projectPaths.pictures, `${name}.png`) });
}

/** A test may have chosen a theme for good; then the system's choice shows nothing until it is switched. */
async function showTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
  // Counted in frames: a window that follows the system has done so by then, however busy the machine.
  const isShown = async (): Promise<boolean> => {
    await painted(page);
    return (await page.evaluate(() => document.documentElement.dataset['theme'])) === theme;
  };
  for (let turn = 0; turn < 3; turn++) {
    if (await isShown()) return;
    await page.keyboard.press('Control+Shift+L');
  }
  if (!(await isShown())) throw new Error(`The window does not show the ${theme} theme.`);
}

/** The chart takes its new colours a frame after the page has, and what fades needs its time. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? 0))
      .map(({ finished }) => finished.catch(() => undefined));
    await Promise.all(ending);
    await frame();
    await frame();
  });
}
