import type { AutoscaleInfoProvider } from 'lightweight-charts';
import type { ChartScene } from './chart-scene.ts';
import { comparisonFactor } from './comparison-factor.ts';
import { priceExtent } from './price-extent.ts';
import { stretchedExtent } from './stretched-extent.ts';

/** Points on screen, inclusive. */
export interface VisiblePoints {
  firstPoint(): number;
  lastPoint(): number;
}

/** The price scale's range: candles and comparison whole, averages and ticket lines as far as `priceExtent` lets them. */
export function autoscaleCandles(scene: ChartScene, visible: VisiblePoints): AutoscaleInfoProvider {
  return (base) => {
    const candles = base()?.priceRange;
    const { answer, lines } = scene;
    if (!candles || answer === null) return null;
    const from = visible.firstPoint();
    const to = visible.lastPoint();
    let { minValue: minimum, maxValue: maximum } = candles;
    if (answer.comparison) {
      const { values } = answer.comparison;
      const factor = comparisonFactor(answer.close, values, from);
      for (let i = from; i <= to; i++) {
        const price = values[i] * factor;
        if (price < minimum) minimum = price;
        else if (price > maximum) maximum = price;
      }
    }
    const extent = priceExtent(
      { minimum, maximum },
      answer.overlays.map(({ values }) => values),
      from,
      to,
      lines.map(({ price }) => price),
    );
    const { minimum: low, maximum: high } = stretchedExtent(extent, scene.priceStretch ?? 1);
    return { priceRange: { minValue: low, maxValue: high } };
  };
}
