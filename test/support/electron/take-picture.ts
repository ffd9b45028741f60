import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import type { Page } from 'playwright';

/**
 * Saves what a window shows as `.build/pictures/<name>.png`.
 * @returns the file
 */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(projectPaths.pictures, { recursive: true });
  const path = join(projectPaths.pictures, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
