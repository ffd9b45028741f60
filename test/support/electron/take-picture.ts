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
    await page.screenshot({ path: join(projectPaths.pictures, `${name}-${colorScheme}.png`) });
  }
}
