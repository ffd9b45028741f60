import type { Claim } from '#shared/domain/playbook/claim.ts';
import { findInstrument, fundsTracking } from '#shared/domain/instrument.ts';
import type { CheckedClaim, ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { checkAverage } from './check-average.ts';
import { checkLevel } from './check-level.ts';
import { checkMonthly, isMonthly } from './check-monthly.ts';
import { checkRelative } from './check-relative.ts';
import { checkReturn } from './check-return.ts';
import { checkVolume } from './check-volume.ts';
import type { ClaimDay, FindClaimSeries } from './claim-series.ts';
import { cannotCheck } from './finding.ts';

type Measured = Pick<Claim, 'symbol' | 'measure'>;

function findingOf({ symbol, measure }: Measured, find: FindClaimSeries, day: ClaimDay): ClaimFinding {
  const unit = 'figure' in measure ? measure.figure.unit : 'fraction';
  const symbols = measure.kind === 'relative' ? [symbol, measure.other] : [symbol];
  const read = symbols.map((one) => ({ one, series: find(one) }));
  const missing = read.filter(({ series }) => typeof series === 'string');
  if (missing.length > 0)
    return cannotCheck(
      unit,
      missing.map(({ series }) => series as string).join(' '),
      missing.map(({ one }) => one),
    );
  const [series, other] = read.map((one) => one.series as Exclude<typeof one.series, string>);
  if (!series) return cannotCheck(unit, `${symbol} cannot be read.`, [symbol]);
  switch (measure.kind) {
    case 'return':
      return checkReturn(series, measure.figure, measure.window, day);
    case 'average':
      return checkAverage(series, measure.indicator, measure.side, day);
    case 'volume':
      return checkVolume(series, measure.direction, measure.window, day);
    case 'level':
      return isMonthly(series)
        ? checkMonthly(series, { of: 'level', month: null, figure: measure.figure }, day)
        : checkLevel(series, measure.figure, day);
    case 'monthly':
      return checkMonthly(series, measure, day);
    case 'relative':
      return other
        ? checkRelative(series, other, measure.direction, measure.window, day)
        : cannotCheck(unit, `${measure.other} cannot be read.`, [measure.other]);
  }
}

/** The fund to look at in the place of an index that is not there: one that tracks it and can be read. */
function trackerOf(symbol: string, find: FindClaimSeries): string | null {
  if (findInstrument(symbol)?.kind !== 'index' || typeof find(symbol) !== 'string') return null;
  return fundsTracking(symbol).find((fund) => typeof find(fund.symbol) !== 'string')?.symbol ?? null;
}

/**
 * What: a statement of a note held against data: confirmed, off by little, contradicted, or not to be checked.
 * Formula: see the check of each kind of measure.
 * Arguments: a claim; a way to find the series as of the day; the day.
 * Range: see `CheckedClaim`. What is not known is `cannotCheck` with what is missing, never a pass. For a missing index the
 * same is said of a fund that tracks it, beside the verdict and without changing it.
 * First values: none.
 * Source: this project's design page of quantities, section 13.
 */
export function checkClaim(claim: Claim, find: FindClaimSeries, day: ClaimDay): CheckedClaim {
  const { id, symbol, measure } = claim;
  const finding = findingOf(claim, find, day);
  const tracker = finding.verdict === 'cannotCheck' ? trackerOf(symbol, find) : null;
  const standIn =
    tracker === null
      ? null
      : { symbol: tracker, finding: findingOf({ symbol: tracker, measure }, find, day) };
  const beside = standIn === null ? '' : ` ${standIn.symbol}, which tracks it: ${standIn.finding.sentence}`;
  return { id, symbol, ...finding, sentence: `${finding.sentence}${beside}`, standIn };
}
