import type { CDPSession, Page } from 'playwright';

/** What a page holds after everything that can be freed was. */
export interface PageWeight {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const settleMs = 300;
const collections = 3;

/** Weighs a page, through the debugger, which collects what nobody holds any more. */
export async function openScales(page: Page): Promise<() => Promise<PageWeight>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    for (let time = 0; time < collections; time++) {
      await page.waitForTimeout(settleMs);
      await session.send('HeapProfiler.collectGarbage');
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { heapBytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
}
