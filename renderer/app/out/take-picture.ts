import { request } from '#renderer/api/request.ts';
import { takeChartPicture } from '#renderer/charts/picture/chart-pictures.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { findPlot } from './find-on-screen.ts';
import { plotPicture } from './plot-picture.ts';
import { readSources } from './read-sources.ts';
import { tellOutcome } from './tell-outcome.ts';

/** The plot that is in use, else the chart, else the first plot on the screen; null without any. */
async function take(): Promise<{ picture: HTMLCanvasElement; title: string } | null> {
  const inUse = findPlot('in use');
  const chart = inUse === null ? await takeChartPicture() : null;
  if (chart) return { picture: chart, title: 'Chart' };
  const plot = inUse ?? findPlot('on screen');
  if (plot === null) return null;
  const [{ asOf, source }, { version }] = await Promise.all([readSources(), request('app.describe', {})]);
  const until = asOf === null ? '' : ` · as of ${asOf}`;
  const picture = await plotPicture(plot, `${source}${until} · Stopline ${version}`);
  return picture && { picture, title: plot.querySelector('h2')?.textContent ?? 'Plot' };
}

const pngOf = (picture: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    picture.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
      'image/png',
    ),
  );

const sizeOf = ({ width, height }: HTMLCanvasElement): string =>
  `${formatNumber(width, 0)} × ${formatNumber(height, 0)} pixels`;

const noPicture = 'There is no chart on the screen.';

/** Puts the picture of the chart, or of the plot in use, on the clipboard. */
export function copyPicture(): Promise<void> {
  return tellOutcome(async () => {
    const taken = await take();
    if (taken === null) return noPicture;
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await pngOf(taken.picture) })]);
    return `Copied the picture, ${sizeOf(taken.picture)}.`;
  });
}

/** Writes the same picture into a file where the user chooses. */
export function savePicture(): Promise<void> {
  return tellOutcome(async () => {
    const taken = await take();
    if (taken === null) return noPicture;
    const target = await request('target.choose', { kind: 'picture', title: taken.title.slice(0, 120) });
    if (target === null) return null;
    const png = new Uint8Array(await (await pngOf(taken.picture)).arrayBuffer());
    await request('picture.write', { token: target.token, png });
    return `Saved the picture, ${sizeOf(taken.picture)}.`;
  });
}
