import type { Mask } from '#shared/domain/mask.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { MethodFacts } from '#shared/sizing/method-facts.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const definitionOf: Record<MethodFacts['kind'], DefinitionKey> = {
  riskToStop: 'quantity',
  volatilityTarget: 'volatilityTarget',
  averageTrueRange: 'averageTrueRange',
  halfKelly: 'halfKelly',
};

/** What the method's size rests on. */
export function limitDerivation(
  { draft, context }: DraftOnDesk,
  result: SizingResult,
  asOf: Derivation['asOf'],
  mask: Mask,
): Derivation {
  const { provenance, growth } = context;
  const { method } = result;
  const isGrowth = method.kind === 'halfKelly';
  const usesHistory = method.kind !== 'riskToStop';
  return {
    definition: definitionOf[method.kind],
    inputs: inputsOf(method, result, draft.method, mask),
    basis: usesHistory
      ? isGrowth && growth.basis === 'total'
        ? 'total-return closes'
        : 'split-adjusted prices'
      : null,
    from: null,
    to: usesHistory ? provenance.lastDate : null,
    n: isGrowth ? growth.sessions : method.kind === 'volatilityTarget' ? context.volatilitySessions : null,
    source: usesHistory ? (provenance.simulated ? 'simulated sample' : provenance.source) : null,
    asOf,
    ageSessions: usesHistory ? provenance.ageSessions : null,
    ...otherOf(method),
  };
}

function inputsOf(
  method: MethodFacts,
  result: SizingResult,
  asked: DraftOnDesk['draft']['method'],
  mask: Mask,
): Derivation['inputs'] {
  switch (method.kind) {
    case 'riskToStop':
      return [
        ['R a share', formatPrice(result.riskPerShare)],
        ['Size by risk alone', mask.quantity(result.quantityByLimit.risk ?? Number.NaN)],
      ];
    case 'volatilityTarget':
      return [
        ['Volatility', formatPercent(method.volatility, 1)],
        ['Target', asked?.kind === 'volatilityTarget' ? formatPercent(asked.annualVolatility, 1) : ''],
        ['By', asked?.kind === 'volatilityTarget' ? asked.by : ''],
        ['Weight', formatPercent(method.weightFraction, 1)],
      ];
    case 'averageTrueRange':
      return [
        ['ATR 14', formatPrice(method.averageTrueRange)],
        ['Risk a share', formatPrice(method.riskPerShare)],
      ];
    case 'halfKelly':
      return [
        ['Mean', formatPercent(method.mean, 1)],
        ['Rate', asked?.kind === 'halfKelly' ? formatPercent(asked.riskFreeRate, 2) : ''],
        ['Volatility', formatPercent(method.volatility, 1)],
        ['Half-Kelly', formatPercent(method.half, 1)],
        ['±2 errors', `${formatPercent(method.low, 0)} to ${formatPercent(method.high, 0)}`],
      ];
  }
}

function otherOf(method: MethodFacts): Pick<Derivation, 'other'> {
  return method.kind === 'halfKelly'
    ? { other: { name: 'Full Kelly', value: formatPercent(method.full, 1) } }
    : {};
}
