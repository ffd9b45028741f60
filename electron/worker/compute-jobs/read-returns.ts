import { toDayNumber } from '#shared/domain/business-date.ts';
import { parseReturnWindow } from '#shared/domain/return-window.ts';
import type { ReturnWindow } from '#shared/domain/return-window.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ReturnRow } from '#shared/ipc/market-schemas.ts';
import { windowReturn } from '#electron/analytics/returns/window-return.ts';
import type { ComputeContext } from './compute-context.ts';
import type { SeriesAsOf } from './read-as-of.ts';
import { readAsOf } from './read-as-of.ts';

type Input = RequestInput<'returns.read'> & { readonly today: number };

/** A row for each symbol and window; one that cannot be answered says why and does not cost the others. */
export function readReturns(context: ComputeContext, input: Input): ReturnRow[] {
  const windows = namedWindows(input);
  return input.symbols.flatMap((symbol) => {
    const view = viewOf(context, symbol, input);
    return windows.map(({ name, window }) => {
      const common = { symbol, window: name, basis: input.basis };
      if (view instanceof RequestError) return { ...common, simulated: null, ...unknown(view.message) };
      const { simulated, kind } = view.provenance;
      if (kind !== 'price') return { ...common, simulated, ...unknown(noReturn(symbol)) };
      const { day, close } = view.bars;
      const result = windowReturn(day, close, window, day.length - 1);
      if (result.change === null) return { ...common, simulated, ...unknown(result.reason) };
      return {
        ...common,
        simulated,
        from: result.baseDate,
        to: result.lastDate,
        fromClose: result.baseClose,
        toClose: result.lastClose,
        return: result.change,
        maximumDrawdown: result.maximumDrawdown,
      };
    });
  });
}

function namedWindows({ windows, custom }: Input): { name: string; window: ReturnWindow }[] {
  const named = windows.map((name) => {
    const window = parseReturnWindow(name);
    if (!window) throw new RequestError('invalid-input', `${name} is not a window such as YTD, 6M or 5D.`);
    return { name, window };
  });
  if (!custom) return named;
  const { from, to } = custom;
  const window: ReturnWindow = { kind: 'custom', from: toDayNumber(from), to: toDayNumber(to) };
  return [...named, { name: `${from}..${to}`, window }];
}

function viewOf(
  context: ComputeContext,
  symbol: string,
  { basis, asOf, today }: Input,
): SeriesAsOf | RequestError {
  try {
    return readAsOf(context.series.get(symbol), basis, asOf, today);
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
}

/** A yield that goes from 4 % to 5 % has risen by 100 basis points; a quarter of it is nobody's return. */
const noReturn = (symbol: string): string =>
  `${symbol} is no price and has no return; \`compare\` gives its change in its own unit.`;

function unknown(reason: string) {
  const none = { from: null, to: null, fromClose: null, toClose: null, return: null, maximumDrawdown: null };
  return { ...none, reason };
}
