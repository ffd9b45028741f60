import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { chartOf } from './desk-page.ts';

const openings = 20;
/** What one opening may leave behind in the main process. */
const mostLeftBytes = 50_000;

describe.runIf(process.env['STOPLINE_FULL'] === '1')('a panel in a window of its own', () => {
  let stopline: Stopline;
  beforeAll(async () => {
    stopline = await launchStopline();
    await chartOf(stopline.page, 'IWM');
  });
  afterAll(() => stopline.close());

  async function openAndClose(): Promise<void> {
    const { page, application } = stopline;
    const arrange = (windows: readonly { panel: string; bounds: null }[]) =>
      page.evaluate((wanted) => globalThis.stopline.invoke('windows.arrange', { windows: wanted }), windows);
    await arrange([{ panel: 'chart', bounds: null }]);
    await expect.poll(() => application.windows().length).toBe(2);
    await application.windows()[1]?.locator('[data-painted="true"]').waitFor();
    await arrange([]);
    await expect.poll(() => application.windows().length).toBe(1);
  }

  /** Heap of the main process after a collection, its processes, and who listens to the screens. */
  const measure = () =>
    stopline.application.evaluate(({ app, screen }) => {
      process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
      const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
      collect();
      collect();
      return {
        heapBytes: process.memoryUsage().heapUsed,
        processes: app.getAppMetrics().filter(({ type }) => type === 'Tab').length,
        listeners: screen.listenerCount('display-removed') + screen.listenerCount('display-metrics-changed'),
      };
    });

  it(`leaves no process and no listener behind after ${openings} openings, and next to no memory`, {
    timeout: 240_000,
  }, async () => {
    // The first ones load code that stays.
    for (let time = 0; time < 3; time++) await openAndClose();
    await expect.poll(async () => (await measure()).processes, { timeout: 10_000 }).toBe(1);
    const before = await measure();
    for (let time = 0; time < openings; time++) await openAndClose();
    await expect.poll(async () => (await measure()).processes, { timeout: 10_000 }).toBe(1);
    const after = await measure();
    const leftBytes = Math.round((after.heapBytes - before.heapBytes) / openings);
    console.log(
      `a panel's window opened and closed ${openings} times leaves ${leftBytes} bytes a time in main`,
    );
    expect(after.listeners).toBe(before.listeners);
    expect(leftBytes).toBeLessThan(mostLeftBytes);
  });
});
