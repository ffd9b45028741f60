import type { SizingCaps, SizingInput, SizingProblem } from './sizing-types.ts';

const isPositive = (value: number): boolean => Number.isFinite(value) && value > 0;

function findRiskProblem({ risk, accountDollars }: SizingInput): string | null {
  if (!isPositive(risk.value)) return 'The risk must be more than zero.';
  const limit = risk.kind === 'fraction' ? 1 : accountDollars;
  return risk.value > limit ? 'The risk is larger than the account.' : null;
}

function findCapsProblem(caps: SizingCaps, leverageMultiple: number | null): string | null {
  for (const value of Object.values(caps) as (number | undefined)[]) {
    if (value !== undefined && !(value >= 0)) return 'Each cap must be zero or more.';
  }
  if (leverageMultiple !== null) return null;
  if (caps.leverageAdjustedExposureFraction !== undefined) {
    return 'The leverage of this instrument is unknown, so a cap on leverage-adjusted exposure cannot be kept.';
  }
  if (caps.tailLossFraction !== undefined) {
    return 'The leverage of this instrument is unknown, so a cap on the tail-day loss cannot be kept.';
  }
  return null;
}

/** The first field of a sizing request that has to change before a size can be computed, or null. */
export function findSizingProblem(input: SizingInput): SizingProblem | null {
  const { side, entry, stop, targets } = input;
  const sign = side === 'long' ? 1 : -1;
  if (!isPositive(input.accountDollars)) {
    return { field: 'account', message: 'The account must be more than zero.' };
  }
  const risk = findRiskProblem(input);
  if (risk !== null) return { field: 'risk', message: risk };
  if (!isPositive(entry)) return { field: 'entry', message: 'The entry must be a price above zero.' };
  if (!isPositive(stop)) return { field: 'stop', message: 'The stop must be a price above zero.' };
  if (sign * (entry - stop) <= 0) {
    const place = side === 'long' ? 'below' : 'above';
    return { field: 'stop', message: `The stop of a ${side} must be ${place} the entry.` };
  }
  for (const target of targets) {
    if (!isPositive(target) || sign * (target - entry) <= 0) {
      const place = side === 'long' ? 'above' : 'below';
      return { field: 'target', message: `A target of a ${side} must be ${place} the entry.` };
    }
  }
  if (!Number.isInteger(input.lotShares) || input.lotShares < 1) {
    return { field: 'lot', message: 'The lot must be a whole number of shares, one or more.' };
  }
  const caps = findCapsProblem(input.caps, input.leverageMultiple);
  return caps === null ? null : { field: 'caps', message: caps };
}
