import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Stopline } from '../support/electron/launch-stopline.ts';

/** What a user finds on the desk, by the names that a screen reader would say. */
export const desk = {
  chart: (page: Page) => page.locator('[data-painted]'),
  legend: (page: Page) => page.getByTestId('legend'),
  row: (page: Page, symbol: string) => page.locator(`[role="row"][data-symbol="${symbol}"]`),
  quantity: (page: Page) => page.getByTestId('quantity'),
  stop: (page: Page) => page.locator('#stop'),
  ticketState: (page: Page) => page.getByTestId('ticket-state'),
};

/** Waits until the chart of a symbol is painted. */
export async function chartOf(page: Page, symbol: string): Promise<void> {
  await page.locator('h1', { hasText: new RegExp(`^${symbol}$`) }).waitFor();
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('[data-painted="true"]')?.getAttribute('aria-label') === `Chart of ${wanted}`,
    symbol,
  );
}

/** The number that an element shows, without its separators. */
export async function numberIn(locator: ReturnType<Page['locator']>): Promise<number> {
  const text = ((await locator.textContent()) ?? '').replaceAll(',', '').replaceAll('−', '-');
  return Number(/-?\d+(\.\d+)?/.exec(text)?.[0] ?? Number.NaN);
}

/** Chooses a theme for the rest of the run, as the header's button does. */
export async function useTheme(page: Page, theme: 'Dark' | 'Light'): Promise<void> {
  const button = page.getByRole('button', { name: /^Theme:/ });
  // Three themes: the one wanted is at most two clicks away.
  for (let clicks = 0; clicks < 2; clicks++) {
    if ((await button.getAttribute('aria-label'))?.includes(`Theme: ${theme}`)) break;
    await button.click();
  }
  expect(await button.getAttribute('aria-label')).toContain(`Theme: ${theme}`);
}

/** Answers the next file dialog with these paths, as a user who picks them. */
export function answerFileDialog({ application }: Stopline, paths: readonly string[]): Promise<void> {
  return application.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    },
    [...paths],
  );
}

/** Presses a button as soon as the page has it, faster than a hand could; to be asked before what brings it. */
export async function pressOnceThere(page: Page, name: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let frame = 0; frame < 600; frame += 1) {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === wanted,
      );
      if (button) return button.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error(`no button ${wanted}`);
  }, name);
}

/** Presses a button, and the one of another name as soon as it is there. */
export async function pressInTurn(page: Page, first: string, second: string): Promise<void> {
  await Promise.all([pressOnceThere(page, first), pressOnceThere(page, second)]);
}

/** Fails on any console error, uncaught exception or breach of the content security policy so far. */
export async function expectNoComplaints(stopline: Stopline): Promise<void> {
  expect(await stopline.complaints()).toEqual([]);
}

/** Where the lowest line on the chart can be taken hold of: with the default plan of a long, its stop. */
export async function stopLine(page: Page): Promise<{ x: number; y: number }> {
  const box = await desk.chart(page).boundingBox();
  if (!box) throw new Error('the chart has no box');
  const x = box.x + box.width / 2;
  for (let y = box.y + box.height * 0.95; y > box.y; y -= 3) {
    await page.mouse.move(x, y);
    const cursor = await page.evaluate(
      ([px, py]) => {
        let node = document.elementFromPoint(px as number, py as number);
        while (node !== null && getComputedStyle(node).cursor !== 'ns-resize') node = node.parentElement;
        return node !== null;
      },
      [x, y],
    );
    if (cursor) return { x, y };
  }
  throw new Error('no line can be taken hold of');
}
