import type { Measure } from '#shared/domain/measure.ts';
import type { PairAccountLine, PairAnswer } from '#shared/ipc/pair-schemas.ts';
import type { PairAccount } from '#electron/analytics/pairs/pair-account.ts';
import type { PairHistory, PairInput } from './pair-history.ts';

const last = (column: Float64Array): number => column.at(-1) as number;
const notGiven = 'no rate was given';
const ifKnown = (value: number, reason: string | null): Measure =>
  reason === null ? { value } : { value: null, reason };

/** What each leg and both together gained since the start, line by line, and what is left out because it is not known. */
export function pairLines(
  { long, short }: PairHistory,
  account: PairAccount,
  input: PairInput,
  start: { readonly longDollars: number; readonly shortDollars: number },
): Pick<PairAnswer, 'account' | 'leftOut'> {
  const borrowReason = input.borrowRate === null ? notGiven : null;
  const tradingReason = input.tradingRate === null ? notGiven : null;
  const legs = {
    long: line(start.longDollars, {
      gain: last(account.longGain),
      dividends: ifKnown(last(account.longDividends), long.dividends.reason),
      // Nothing is borrowed to be long.
      borrow: { value: 0 },
      trading: ifKnown(last(account.longTrading), tradingReason),
    }),
    short: line(start.shortDollars, {
      gain: last(account.shortGain),
      dividends: ifKnown(last(account.shortDividends), short.dividends.reason),
      borrow: ifKnown(last(account.borrowCost), borrowReason),
      trading: ifKnown(last(account.shortTrading), tradingReason),
    }),
  };
  const both = (of: 'dividends' | 'borrow' | 'trading'): Measure =>
    [legs.long[of], legs.short[of]].reduce((sum, one) =>
      sum.value === null ? sum : one.value === null ? one : { value: sum.value + one.value },
    );
  const net = line(start.longDollars + start.shortDollars, {
    gain: legs.long.gain + legs.short.gain,
    dividends: both('dividends'),
    borrow: both('borrow'),
    trading: both('trading'),
  });
  const total = legs.long.total + legs.short.total;
  return {
    account: { ...legs, net: { ...net, total, return: { value: total / net.startDollars } } },
    leftOut: [
      ...[long, short].flatMap(({ symbol, dividends }) =>
        dividends.reason === null ? [] : [`dividends of ${symbol}: ${dividends.reason}`],
      ),
      ...(borrowReason === null ? [] : [`borrow fee: ${borrowReason}`]),
      ...(tradingReason === null ? [] : [`trading costs: ${tradingReason}`]),
    ],
  };
}

function line(
  startDollars: number,
  parts: Pick<PairAccountLine, 'gain' | 'dividends' | 'borrow' | 'trading'>,
): PairAccountLine {
  const { gain, dividends, borrow, trading } = parts;
  const total = gain + (dividends.value ?? 0) + (borrow.value ?? 0) + (trading.value ?? 0);
  return { startDollars, return: { value: total / startDollars }, ...parts, total };
}
