import { toBusinessDate } from '#shared/domain/business-date.ts';
import { measured } from '#shared/domain/measured.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { SameRiskRow } from '#shared/ipc/same-risk-schemas.ts';
import { contractShares, type Market } from '#electron/analytics/options/option-position.ts';
import { endBeyond } from '#electron/analytics/same-risk/end-beyond.ts';
import { verticalAtHorizon } from '#electron/analytics/same-risk/vertical-at-horizon.ts';
import type { ChosenSpread } from './choose-spread.ts';
import { type View, tailIndexMove } from './view.ts';

const slack = 1 + 1e-9;
const daysPerYear = 365;

/** A bought spread, as many contracts as the budget pays for: the debit is all that it can lose, whatever gaps. */
export function compareSpread(
  view: View,
  underlying: string,
  market: Market,
  chosen: ChosenSpread,
): SameRiskRow {
  const { terms, expiryDay, priced, quoteDate, modelSurface } = chosen;
  const { spot, volatility, years, direction, riskDollars } = view;
  const spread = verticalAtHorizon(market, terms, years, chosen.debit);
  const { debit, valueAt, breakeven } = spread;
  const contractCost = debit * contractShares;
  const quantity = Math.floor((riskDollars / contractCost) * slack);
  const shares = quantity * contractShares;
  const gainAt = (move: number) => shares * (valueAt(spot * (1 + move)) - debit);
  const oneDay = verticalAtHorizon(market, terms, 1 / daysPerYear, debit);
  const strike = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 2);
  return {
    kind: 'spread',
    name: `${underlying} ${strike(terms.longStrike)}/${strike(terms.shortStrike)} ${terms.kind}s, ${formatDay(expiryDay)}`,
    symbol: underlying,
    side: 'long',
    quantity,
    price: debit,
    costDollars: shares * debit,
    riskDollars: shares * debit,
    lossAtStopDollars: -gainAt(view.stopMove),
    gainAtTargetDollars: measured(
      view.targetMove === null ? null : gainAt(view.targetMove),
      'No target is set.',
    ),
    breakeven: measured(breakeven, 'The spread is never worth its debit on that day.'),
    probabilityOfProfit: measured(
      breakeven === null ? null : endBeyond(spot, breakeven, volatility, years, direction),
      'The spread is never worth its debit on that day.',
    ),
    carryDollars: gainAt(0),
    tailLossDollars: Math.min(
      shares * debit,
      -shares * (oneDay.valueAt(spot * (1 + direction * tailIndexMove)) - debit),
    ),
    option: terms.kind,
    longStrike: terms.longStrike,
    shortStrike: terms.shortStrike,
    expiresOn: toBusinessDate(expiryDay),
    breakevenAtExpiry: spread.breakevenAtExpiry,
    thetaPerDayDollars: shares * (oneDay.valueAt(spot) - debit),
    longVolatility: terms.longVolatility,
    shortVolatility: terms.shortVolatility,
    priced,
    quoteDate,
    modelSurface,
  };
}
