import type { PairAnswer, PairOpening } from '#shared/ipc/pair-schemas.ts';
import type { PairAccount } from '#electron/analytics/pairs/pair-account.ts';
import type { JobControl } from '../../protocol.ts';
import { thinPlaces } from '../analytics/leverage/thin-places.ts';
import type { PairHistory } from './pair-history.ts';

/** More points than a wide window has pixels show nothing more. */
const mostPoints = 5000;

/** What the panes draw, on the days of the holding. */
export function pairColumns(
  { day, logRatio, band }: PairHistory,
  first: number,
  account: PairAccount,
  { longDollars, shortDollars }: PairOpening,
  off: Float64Array,
  control: JobControl,
): PairAnswer['columns'] {
  const { longGain, shortGain, longDividends, shortDividends } = account;
  const places = thinPlaces(day.length - first, mostPoints);
  const column = (at: (i: number) => number) => control.handOver(Float64Array.from(places, at));
  const ofHistory = (values: Float64Array) => column((i) => values[first + i] as number);
  const long = (i: number): number => (longGain[i] as number) + (longDividends[i] as number);
  const short = (i: number): number => (shortGain[i] as number) + (shortDividends[i] as number);
  return {
    day: control.handOver(Int32Array.from(places, (i) => day[first + i] as number)),
    long: column((i) => long(i) / longDollars),
    // The market's move of the short, which is what the pair loses on it.
    short: column((i) => -short(i) / shortDollars),
    spread: column((i) => (long(i) + short(i)) / longDollars),
    logRatio: ofHistory(logRatio),
    mean: ofHistory(band.mean),
    deviation: ofHistory(band.deviation),
    score: column((i) => {
      const deviation = band.deviation[first + i] as number;
      const distance = (logRatio[first + i] as number) - (band.mean[first + i] as number);
      return deviation === 0 ? 0 : distance / deviation;
    }),
    offNeutral: column((i) => off[i] as number),
  };
}
