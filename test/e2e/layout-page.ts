import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { desk } from './desk-page.ts';

/** Waits until the desk is there and gives it the size that its layout is looked at in. */
export async function deskInSize(stopline: Stopline): Promise<void> {
  await desk.row(stopline.page, 'SPY').waitFor();
  await resizeWindow(stopline, 1280, 720);
}

/** The names of the tabs in sight, from the left. */
export const tabs = (page: Page): Promise<string[]> =>
  page
    .locator('[role="tab"]:visible')
    .evaluateAll((found) => found.map((tab) => tab.getAttribute('aria-label') ?? ''));

/** Runs the command of this title from the palette. */
export async function run(page: Page, title: string): Promise<void> {
  await page.locator('.palette').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+K');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** The window that a panel has for itself, once it is there. */
export async function windowOf({ application }: Stopline, panel: string): Promise<Page> {
  const find = (): Page | undefined =>
    application.windows().find((page) => page.url().includes(`panel=${panel}`));
  await expect.poll(find).toBeDefined();
  return find() as Page;
}
