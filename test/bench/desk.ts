import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from 'playwright';
import type { Page } from 'playwright';
import type { BenchRow } from './bench-row.ts';
import type { ElectronBench } from './electron-runs.ts';
import { quantile } from './median.ts';

const switches = 40;
const dragSteps = 120;

/** Latencies of the real desk, driven by real mouse events: a symbol switch, and a stop line dragged to a new size. */
export async function benchDesk({ stopline, environment }: ElectronBench): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-bench-desk-'));
  const application = await electron.launch({
    executablePath: stopline.executable,
    args: [...stopline.args, `--user-data-dir=${folder}`],
    env: environment as Record<string, string>,
  });
  try {
    const page = await application.firstWindow();
    await page.locator('[data-painted="true"]').waitFor();
    const symbolSwitch = await timeSymbolSwitches(page);
    const drag = await timeDrag(page);
    return [
      budget('desk: symbol switch to painted chart, p95', quantile(symbolSwitch, 0.95), 100, 'budget'),
      budget('desk: dragged stop to new size in the page, median', quantile(drag, 0.5), 16.7, 'one frame'),
      budget('desk: dragged stop to new size in the page, p95', quantile(drag, 0.95), 16.7, 'one frame'),
    ];
  } finally {
    await application.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function budget(name: string, ours: number, limit: number, peerName: string): BenchRow {
  const unit = 'ms';
  return {
    name,
    ours,
    peer: limit,
    peerName,
    unit,
    ratio: ours / limit,
    goal: 'ours <= peer',
    met: ours <= limit,
  };
}

/** From the pointer going down on a row to the other symbol's chart painted, on cached series. */
async function timeSymbolSwitches(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const samples: number[] = [];
    let startedMs = 0;
    addEventListener('pointerdown', () => (startedMs = performance.now()), true);
    const seen = () => {
      const chart = document.querySelector<HTMLElement>('[data-painted="true"]');
      const symbol = document
        .querySelector('[role="row"][aria-selected="true"]')
        ?.getAttribute('data-symbol');
      if (!startedMs || chart?.getAttribute('aria-label') !== `Chart of ${symbol}`) return;
      samples.push(performance.now() - startedMs);
      startedMs = 0;
    };
    new MutationObserver(seen).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-painted', 'aria-label', 'aria-selected'],
    });
    Object.assign(globalThis, { switchSamples: samples });
  });
  const symbols = ['TNA', 'SPY', 'TZA', 'IWM', 'RUT'];
  const samples = () =>
    page.evaluate(() => (globalThis as unknown as { switchSamples: number[] }).switchSamples);
  for (let turn = 0; turn < symbols.length + switches; turn++) {
    await page.locator(`[role="row"][data-symbol="${symbols[turn % symbols.length]}"]`).click();
    await page.waitForFunction(
      (count) => (globalThis as unknown as { switchSamples: number[] }).switchSamples.length > count,
      turn,
    );
  }
  // The first round reads the series from the disk.
  return (await samples()).slice(symbols.length);
}

/** From a pointer move on the stop line to the new quantity in the document. */
async function timeDrag(page: Page): Promise<number[]> {
  await page.locator('[role="row"][data-symbol="TNA"]').click();
  await page.getByTestId('quantity').waitFor();
  await page.waitForTimeout(500);
  const box = await page.locator('[data-painted="true"]').boundingBox();
  if (!box) throw new Error('the chart has no box');
  const x = box.x + box.width / 2;
  const y = await findLine(page, x, box.y + box.height * 0.95, box.y);
  await page.evaluate(() => {
    const samples: number[] = [];
    let movedMs = 0;
    addEventListener('pointermove', () => (movedMs ||= performance.now()), true);
    const quantity = document.querySelector('[data-testid="quantity"]') as Element;
    new MutationObserver(() => {
      if (movedMs) samples.push(performance.now() - movedMs);
      movedMs = 0;
    }).observe(quantity, { subtree: true, characterData: true, childList: true });
    Object.assign(globalThis, { dragSamples: samples });
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= dragSteps; step++) {
    await page.mouse.move(x, y - 20 * Math.sin(step / 5));
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
  const samples = await page.evaluate(() => (globalThis as unknown as { dragSamples: number[] }).dragSamples);
  if (samples.length < dragSteps / 4)
    throw new Error(`only ${samples.length} drag steps changed the quantity`);
  return samples;
}

/** The height at which the pointer turns into the drag cursor, looking from `from` up to `to`. */
async function findLine(page: Page, x: number, from: number, to: number): Promise<number> {
  for (let y = from; y > to; y -= 3) {
    await page.mouse.move(x, y);
    const draggable = await page.evaluate(
      ([px, py]) => {
        let node: Element | null = document.elementFromPoint(px as number, py as number);
        for (; node; node = node.parentElement)
          if (getComputedStyle(node).cursor === 'ns-resize') return true;
        return false;
      },
      [x, y],
    );
    if (draggable) return y;
  }
  throw new Error('no line can be dragged');
}
