import type { Stopline } from './launch-stopline.ts';

/** Gives the first window's page this size, and waits until it has it. */
export async function resizeWindow(
  { application, page }: Stopline,
  width: number,
  height: number,
): Promise<void> {
  await application.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
    [width, height] as const,
  );
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}
