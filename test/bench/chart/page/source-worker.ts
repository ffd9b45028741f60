import type { BarColumns } from '../../../../shared/domain/bar-columns.ts';
import type { ChartAnswer } from '../../../../shared/ipc/chart-schemas.ts';
import type { ReadWindow } from '../../../../renderer/charts/chart-contract.ts';
import { columnsReader } from '../columns-reader.ts';
import { generatedSeries } from '../generated-series.ts';

/** What the page asks of the thread that holds the bars, as the application's worker does. */
export type SourceRequest =
  | { readonly id: number; readonly kind: 'load'; readonly bars: number }
  | {
      readonly id: number;
      readonly kind: 'window';
      readonly window: Parameters<ReadWindow>[0];
      readonly maximumPoints: number;
    }
  | { readonly id: number; readonly kind: 'moveLast' }
  | { readonly id: number; readonly kind: 'columns' };

let bars: BarColumns;
let read: ReadWindow;

const load = () => {
  read = columnsReader(bars, { symbol: 'BENCH', lowerPane: null, comparison: null });
};
const everything = () =>
  read({ first: 0, last: bars.day.length - 1 }, bars.day.length, new AbortController().signal);

async function answer(request: SourceRequest): Promise<ChartAnswer | null> {
  if (request.kind === 'load') {
    bars = generatedSeries(request.bars, 11);
    load();
    return null;
  }
  if (request.kind === 'moveLast') {
    bars.close[bars.close.length - 1] *= 1.0001;
    return null;
  }
  return request.kind === 'columns'
    ? everything()
    : read(request.window, request.maximumPoints, new AbortController().signal);
}

self.addEventListener('message', async ({ data }: MessageEvent<SourceRequest>) => {
  const transfer: Transferable[] = [];
  self.postMessage({ id: data.id, answer: await answer(data) }, { transfer });
});
