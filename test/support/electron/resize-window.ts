import type { Stopline } from './launch-stopline.ts';

/** Gives the first window's page this size, and waits until it has it. */
export async function resizeWindow(
  { application, page }: Stopline,
  width: number,
  height: number,
): Promise<void> {
  const window = await application.browserWindow(page);
  await window.evaluate((found, size) => found.setContentSize(...size), [width, height] as const);
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}
