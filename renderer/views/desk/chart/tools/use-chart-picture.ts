import { useEffect, useRef } from 'react';
import { request } from '#renderer/api/request.ts';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { offerChartPicture } from '#renderer/charts/picture/chart-pictures.ts';
import { composeChartPicture, type PictureFacts } from '#renderer/charts/picture/compose-chart-picture.ts';
import { sharpPicture } from '#renderer/charts/picture/sharp-picture.ts';
import { readTokens } from '#renderer/charts/read-tokens.ts';
import { usePanel } from '#renderer/state/panel-context.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ChartOptions } from '#shared/domain/settings.ts';
import { formatDate, formatDay } from '#shared/format/format-day.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

interface Pictured {
  readonly provenance: Provenance;
  readonly asOf: BusinessDate | null;
  readonly options: ChartOptions;
  readonly visible: { readonly fromDay: number; readonly toDay: number } | null;
}

/** The averages and the comparison on the chart, in the colours that they are drawn in. */
function linesOf({ scene }: DeskChart['host']): PictureFacts['lines'] {
  const { answer, theme } = scene;
  if (answer === null) return [];
  const averages = answer.overlays.map(({ name }, order) => ({
    name,
    colour: theme.overlays[order % theme.overlays.length] as string,
  }));
  const { comparison } = answer;
  return comparison ? [...averages, { name: comparison.symbol, colour: theme.comparison }] : averages;
}

const scales = {
  linear: 'linear scale',
  logarithmic: 'logarithmic scale',
  percent: 'percent scale',
} as const;

/** What a picture of the chart says about itself. */
function pictureFacts(
  { provenance, asOf, options, visible }: Pictured,
  lines: PictureFacts['lines'],
  version: string,
): PictureFacts {
  const { symbol, name, source, basis, simulated, lastDate } = provenance;
  const span = visible === null ? '' : `${formatDay(visible.fromDay)} to ${formatDay(visible.toDay)}, `;
  const turned = options.scaleInverted ? ', inverted' : '';
  return {
    lines,
    title: `${symbol} · ${name}`,
    range: `${span}${scales[options.priceScale]}${turned}`,
    source: simulated ? 'SIMULATED SAMPLE' : `${source}, ${basis}-adjusted`,
    asOf: `data to ${formatDate(lastDate)}${asOf === null ? '' : `, as of ${formatDate(asOf)}`}`,
    version: `Stopline ${version}`,
  };
}

/** Offers the picture of the chart, with what it shows and where that comes from, to whoever copies or saves it. */
export function useChartPicture(chart: DeskChart, pictured: Pictured): void {
  const { active } = usePanel();
  const latest = useRef(pictured);
  useEffect(() => {
    latest.current = pictured;
  });
  useEffect(
    () =>
      offerChartPicture(async () => {
        const { version } = await request('app.describe', {});
        const canvas = await sharpPicture(chart.host);
        const token = readTokens();
        const pixelsPerPoint = canvas.width / chart.host.container.clientWidth;
        return composeChartPicture(
          canvas,
          pixelsPerPoint,
          pictureFacts(latest.current, linesOf(chart.host), version),
          {
            background: token('background'),
            text: token('text'),
            muted: token('muted'),
            fontFamily: token('font'),
          },
        );
      }, active),
    [chart, active],
  );
}
