import type { ChartHost } from '../chart-host.ts';

const scale = 2;
const longestWaitMs = 1_000;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * The chart as it stands, without the crosshair, with at least two pixels of the picture for each of the page. The library
 * draws as sharp as the screen is, so on a plain screen the chart is drawn twice as large for a moment, under a picture
 * of itself.
 */
export async function sharpPicture({ chart, container }: ChartHost): Promise<HTMLCanvasElement> {
  const plain = chart.takeScreenshot(true);
  const stage = container.parentElement;
  const { offsetWidth: width, offsetHeight: height } = container;
  if (devicePixelRatio >= scale || stage === null || width === 0) return plain;
  const cover = plain;
  Object.assign(cover.style, {
    position: 'absolute',
    zIndex: '2',
    left: `${container.offsetLeft}px`,
    top: `${container.offsetTop}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  cover.setAttribute('aria-hidden', 'true');
  stage.append(cover);
  const { style } = container;
  Object.assign(style, {
    zoom: String(scale),
    right: 'auto',
    bottom: 'auto',
    width: `${width}px`,
    height: `${height}px`,
  });
  try {
    const until = performance.now() + longestWaitMs;
    let sharp = chart.takeScreenshot(true);
    while (sharp.width < plain.width * scale * 0.95 && performance.now() < until) {
      await frame();
      sharp = chart.takeScreenshot(true);
    }
    await frame();
    await frame();
    return chart.takeScreenshot(true);
  } finally {
    for (const property of ['zoom', 'right', 'bottom', 'width', 'height']) style.removeProperty(property);
    await frame();
    await frame();
    cover.remove();
  }
}
