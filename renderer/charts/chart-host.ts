import type { IChartApi, ISeriesApi } from 'lightweight-charts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartScene } from './chart-scene.ts';
import type { ChartView } from './chart-view.ts';
import type { ViewTarget } from './view-target.ts';

/** What the tools over a chart need of it; they are loaded once the candles stand. */
export interface ChartHost {
  readonly chart: IChartApi;
  readonly container: HTMLElement;
  readonly candles: ISeriesApi<'Candlestick'>;
  readonly scene: ChartScene;
  readonly view: ChartView;
  /** The whole series as first read, coarse when it is long. */
  whole(): ChartAnswer | null;
  /** Brings these bars on screen. */
  aim(target: ViewTarget): void;
  /** Told after other bars or another part of them have come on screen; the answer stops it. */
  onSettled(listener: () => void): () => void;
}
