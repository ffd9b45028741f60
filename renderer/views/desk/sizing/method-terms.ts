import { riskToStop } from '#shared/domain/risk-to-stop.ts';
import type { SizingMethod } from '#shared/domain/sizing-method.ts';

/** The methods as they are chosen, each with where it starts. */
export const methodChoices: readonly {
  readonly value: string;
  readonly label: string;
  readonly start: SizingMethod;
}[] = [
  { value: 'riskToStop', label: 'risk to stop', start: riskToStop },
  {
    value: 'volatility',
    label: 'volatility',
    start: { kind: 'volatilityTarget', annualVolatility: 0.1, by: 'volatility' },
  },
  {
    value: 'variance',
    label: 'variance',
    start: { kind: 'volatilityTarget', annualVolatility: 0.1, by: 'variance' },
  },
  { value: 'averageTrueRange', label: '× ATR', start: { kind: 'averageTrueRange', multiple: 2 } },
  { value: 'halfKelly', label: '½ Kelly', start: { kind: 'halfKelly', riskFreeRate: 0.04 } },
];

interface MethodTerms {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly scale: number;
  readonly step: number;
  choose(value: number): SizingMethod;
}

/** How a method's parameter is named, shown and stepped; null for the one that has none. */
export function methodTerms(method: SizingMethod): MethodTerms | null {
  switch (method.kind) {
    case 'riskToStop':
      return null;
    case 'volatilityTarget':
      return {
        name: 'Volatility of the account aimed at, in percent a year',
        unit: '% a year',
        value: method.annualVolatility,
        scale: 100,
        step: 0.01,
        choose: (annualVolatility) => ({ ...method, annualVolatility }),
      };
    case 'averageTrueRange':
      return {
        name: 'Average true ranges (ATR 14) that the risk budget pays for',
        unit: '× ATR',
        value: method.multiple,
        scale: 1,
        step: 0.1,
        choose: (multiple) => ({ ...method, multiple }),
      };
    case 'halfKelly':
      return {
        name: 'Riskless rate in percent a year',
        unit: '% rate',
        value: method.riskFreeRate,
        scale: 100,
        step: 0.0025,
        choose: (riskFreeRate) => ({ ...method, riskFreeRate }),
      };
  }
}
