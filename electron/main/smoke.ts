import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { app } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';
import { chartPainted } from './chart-painted.ts';
import { countColours } from './count-colours.ts';
import { removeSmokeProfiles } from './profile.ts';

const longestWaitMs = 60_000;
// Fewer pixels of a colour than this could be a legend swatch; a year of candles or a line across the chart has far more.
const leastPixels = 60;
// Until what the desk asks for behind its first paint has come.
const idleAfterMs = 300;

/**
 * Waits for real candles and overlays on the screen, saves a picture, prints one JSON line and ends the app.
 * @param shownMs when the window was shown
 */
export async function runSmoke(window: BrowserWindow, shownMs: Promise<number>): Promise<void> {
  // When this process began to run its code; the system's own record of its creation can be off by a second.
  const startedMs = performance.timeOrigin;
  let exitCode = 0;
  try {
    const windowMs = (await shownMs) - startedMs;
    const candlesMs = await provenPaint(window, await chartPainted(window));
    await delay(idleAfterMs);
    const rssMb = residentMegabytes();
    const screenshot = join(tmpdir(), `stopline-smoke-${process.pid}.png`);
    writeFileSync(screenshot, (await window.webContents.capturePage()).toPNG());
    const { electron, node, chrome } = process.versions;
    console.log(
      JSON.stringify({
        electron,
        node,
        chrome,
        windowMs: Math.round(windowMs),
        candlesMs: Math.round(candlesMs - startedMs),
        rssMb,
        screenshot,
      }),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    exitCode = 1;
  }
  app.once('quit', () => {
    removeSmokeProfiles();
    process.exit(exitCode);
  });
  app.quit();
}

/** When every colour of the chart was really there, as a capture of it shows. */
async function provenPaint(window: BrowserWindow, paintedMs: number): Promise<number> {
  const { colours, area } = (await window.webContents.executeJavaScript(chartColoursScript)) as ChartColours;
  const deadlineMs = Date.now() + longestWaitMs;
  for (let attempt = 0; ; attempt++) {
    const picture = await window.webContents.capturePage(area);
    const counts = countColours(picture.toBitmap(), colours);
    // The page's own mark holds when the very first capture proves it; otherwise the proof's time counts.
    if (counts.every((count) => count >= leastPixels)) return attempt === 0 ? paintedMs : Date.now();
    if (Date.now() > deadlineMs) {
      const missing = colours.filter((_, index) => (counts[index] ?? 0) < leastPixels);
      throw new Error(
        `The chart was not painted within a minute; missing on the picture: ${missing.join(', ')}.`,
      );
    }
  }
}

interface ChartColours {
  readonly colours: readonly string[];
  readonly area: Rectangle;
}

/** Asks the page where its chart is and which colours its candles and averages have. */
const chartColoursScript = `(() => {
  const chart = document.querySelector('[data-painted]');
  if (!chart) throw new Error('The window shows no chart.');
  const style = getComputedStyle(document.documentElement);
  const { x, y, width, height } = chart.getBoundingClientRect();
  const names = ['--candle-up', '--candle-down', '--overlay-1', '--overlay-2', '--overlay-3'];
  return { colours: names.map((name) => style.getPropertyValue(name).trim()), area: { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) } };
})()`;

function residentMegabytes(): number {
  const kilobytes = app.getAppMetrics().reduce((sum, process) => sum + process.memory.workingSetSize, 0);
  return Math.round(kilobytes / 1024);
}
