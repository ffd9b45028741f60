import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import type { Page } from 'playwright';

/** `npm test` takes none: people look at them, no test does, and they are a sixth of its time in the windows. */
export const arePicturesWanted = process.env['STOPLINE_PICTURES'] !== 'none';
// As long as a window may take to follow the system.
const followsWithinMs = 300;

/** Saves what a window shows in both themes, as `.build/pictures/<name>-dark.png` and `-light.png`. */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (!arePicturesWanted) return painted(page);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await showTheme(page, colorScheme);
    await painted(page);
    await takePicture(page, `${name}-${colorScheme}`);
  }
}

/** Saves what a window shows as it stands, as `.build/pictures/<name>.png`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!arePicturesWanted) return;
  mkdirSync(projectPaths.pictures, { recursive: true });
  await page.screenshot({ path: join(projectPaths.pictures, `${name}.png`) });
}

/** A test may have chosen a theme for good; then the system's choice shows nothing until it is switched. */
async function showTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  const isShown = (timeout: number): Promise<boolean> =>
    page
      .waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme, { timeout })
      .then(
        () => true,
        () => false,
      );
  for (let turn = 0; turn < 3; turn++) {
    if (await isShown(followsWithinMs)) return;
    await page.keyboard.press('Control+Shift+L');
  }
  if (!(await isShown(followsWithinMs))) throw new Error(`The window does not show the ${theme} theme.`);
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
