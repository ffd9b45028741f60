import { riskToStop } from '../domain/risk-to-stop.ts';
import type { Measure } from '../domain/measure.ts';
import { halfKelly } from './half-kelly.ts';
import type { MethodFacts } from './method-facts.ts';
import type { BindingLimit, SizingInput } from './sizing-types.ts';

/** The money that a method allows and what one share takes of it, or why it cannot say. */
export type MethodLimit =
  | {
      readonly ok: true;
      readonly name: BindingLimit;
      readonly dollars: number;
      readonly dollarsPerShare: number;
      readonly facts: MethodFacts;
    }
  | { readonly ok: false; readonly message: string };

const noHistory: Measure = { value: null, reason: 'the cache holds no history of it' };

/**
 * What the chosen method allows before any cap: budget / R; `s* / s` of the account, or its square by variance; budget over a
 * multiple of the average true range; half-Kelly of the account, nothing where it is negative.
 * @param riskPerShare R = |entry - stop|, dollars
 * @param budgetDollars money that may be lost
 */
export function methodLimit(input: SizingInput, riskPerShare: number, budgetDollars: number): MethodLimit {
  const { method = riskToStop, history = null, accountDollars, entry, side } = input;
  switch (method.kind) {
    case 'riskToStop':
      return {
        ok: true,
        name: 'risk',
        dollars: budgetDollars,
        dollarsPerShare: riskPerShare,
        facts: { kind: 'riskToStop' },
      };
    case 'volatilityTarget': {
      const volatility = history?.annualVolatility ?? noHistory;
      if (volatility.value === null) return unknown('volatility', volatility.reason);
      if (!(volatility.value > 0)) return unknown('volatility', 'the price did not move in the last year');
      const ratio = method.annualVolatility / volatility.value;
      const weightFraction = method.by === 'variance' ? ratio * ratio : ratio;
      return {
        ok: true,
        name: 'volatilityTarget',
        dollars: weightFraction * accountDollars,
        dollarsPerShare: entry,
        facts: { kind: 'volatilityTarget', volatility: volatility.value, weightFraction },
      };
    }
    case 'averageTrueRange': {
      const range = history?.averageTrueRange14 ?? noHistory;
      if (range.value === null) return unknown('average true range', range.reason);
      if (!(range.value > 0)) return unknown('average true range', 'the price did not move');
      const unit = method.multiple * range.value;
      return {
        ok: true,
        name: 'averageTrueRange',
        dollars: budgetDollars,
        dollarsPerShare: unit,
        facts: { kind: 'averageTrueRange', averageTrueRange: range.value, riskPerShare: unit },
      };
    }
    case 'halfKelly': {
      const { mean = noHistory, standardError = noHistory, volatility = noHistory } = history?.growth ?? {};
      if (mean.value === null) return unknown('mean return', mean.reason);
      if (standardError.value === null) return unknown('mean return', standardError.reason);
      if (volatility.value === null) return unknown('volatility', volatility.reason);
      if (!(volatility.value > 0)) return unknown('volatility', 'the price did not move');
      const kelly = halfKelly(side, mean.value, standardError.value, volatility.value, method.riskFreeRate);
      return {
        ok: true,
        name: 'halfKelly',
        dollars: Math.max(0, kelly.half) * accountDollars,
        dollarsPerShare: entry,
        facts: { kind: 'halfKelly', ...kelly, mean: mean.value, volatility: volatility.value },
      };
    }
  }
}

function unknown(what: string, reason: string): MethodLimit {
  return { ok: false, message: `The ${what} is unknown: ${reason.replace(/\.$/, '')}.` };
}
