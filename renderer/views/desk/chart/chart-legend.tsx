import { Askable } from '#renderer/components/figures/askable.tsx';
import { ChangeText } from '#renderer/components/figures/change-text.tsx';
import type { LegendValues } from '#renderer/charts/chart-contract.ts';
import { formatCompact } from '#shared/format/format-compact.ts';
import { formatWeekday } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { changeText } from '../watchlist/change-text.ts';
import { changeHow, comparisonHow, type LegendBar, lineHow, priceHow, volumeHow } from './legend-how.ts';
import { LegendSeries } from './legend-series.tsx';

interface ChartLegendProps {
  readonly legend: LegendValues | null;
  readonly provenance: Provenance | null;
  readonly comparisonSimulated: boolean;
  readonly asOf: BusinessDate | null;
}

/** The bar under the crosshair, or the last one: prices, change, volume and every line with its colour. */
export function ChartLegend({ legend, provenance, comparisonSimulated, asOf }: ChartLegendProps) {
  if (legend === null || provenance === null) return null;
  const { unit, symbol } = provenance;
  const bar = { legend, provenance, asOf };
  const show = (value: number): string => formatValue(value, unit);
  const prices = (
    [
      ['O', legend.open],
      ['H', legend.high],
      ['L', legend.low],
      ['C', legend.close],
    ] as const
  ).filter(([, value]) => !Number.isNaN(value));
  return (
    <div data-testid="legend">
      <div className="legend-line">
        <strong>{provenance.symbol}</strong>
        <span className="muted">{formatWeekday(legend.day)}</span>
        {legend.barsInBucket > 1 ? (
          <span className="legend-bucket">{formatNumber(legend.barsInBucket, 0)} sessions a candle</span>
        ) : null}
        {prices.map(([name, value]) => (
          <span key={name} className="legend-price">
            <span className="muted">{name}</span>{' '}
            <Askable of={`${symbol}, ${name}`} how={() => priceHow(bar)}>
              {show(value)}
            </Askable>
          </span>
        ))}
        {Number.isNaN(legend.change) ? null : (
          <Askable of={symbol} how={() => changeHow(bar)}>
            <ChangeText text={changeText(legend.change, legend.close, unit)} />
          </Askable>
        )}
        {Number.isNaN(legend.volume) ? null : (
          <span>
            <span className="muted">Vol</span>{' '}
            <Askable of={symbol} how={() => volumeHow(bar)}>
              {formatCompact(legend.volume)}
            </Askable>
          </span>
        )}
      </div>
      <div className="legend-line">
        {legend.overlays.map((overlay, order) => (
          <LegendSeries key={overlay.name} name={overlay.name} colour={overlay.colour} order={order}>
            <Askable of={`${symbol}, ${overlay.name}`} how={() => lineHow(bar, overlay.name, overlay.value)}>
              {show(overlay.value)}
            </Askable>
          </LegendSeries>
        ))}
        {legend.comparison === null ? null : (
          <LegendSeries
            name={comparisonSimulated ? `${legend.comparison.symbol} (simulated)` : legend.comparison.symbol}
            colour={legend.comparison.colour}
            order={0}
          >
            <Askable
              of={legend.comparison.symbol}
              how={() => comparisonHow(bar, legend.comparison?.change ?? Number.NaN, comparisonSimulated)}
            >
              {formatNumber(legend.comparison.value, 2)}{' '}
              {Number.isNaN(legend.comparison.change) ? null : (
                <ChangeText text={formatPercent(legend.comparison.change, 2, 'always')} />
              )}
            </Askable>
          </LegendSeries>
        )}
        {legend.lowerPane === null ? null : (
          <span>
            <LowerPane bar={bar} {...legend.lowerPane} />
          </span>
        )}
      </div>
    </div>
  );
}

function LowerPane({ bar, name, value }: { bar: LegendBar; name: string; value: number }) {
  return (
    <>
      <span className="muted">{name}</span>{' '}
      <Askable of={bar.provenance.symbol} how={() => lineHow(bar, name, value)}>
        {formatLowerPane(value)}
      </Askable>
    </>
  );
}

/** OBV and A/D run to billions, RSI and ATR to hundreds. */
function formatLowerPane(value: number): string {
  return Math.abs(value) >= 100_000 ? formatCompact(value) : formatNumber(value, Math.abs(value) < 1 ? 4 : 2);
}
