import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** What history makes of the method, in a line; null where the risk to the stop says all. */
export function methodHint({ draft, context, sized }: DraftOnDesk): string | null {
  const { method } = draft;
  const facts = sized.result?.method;
  if (method === undefined || facts === undefined) return null;
  switch (facts.kind) {
    case 'riskToStop':
      return null;
    case 'volatilityTarget': {
      const by = method.kind === 'volatilityTarget' && method.by === 'variance' ? ' squared' : '';
      return `Target over ${formatPercent(facts.volatility, 1)}${by}: ${formatPercent(facts.weightFraction, 1)} of the account.`;
    }
    case 'averageTrueRange':
      return `Budget over ${formatPrice(facts.riskPerShare)} a share; ATR 14 is ${formatPrice(facts.averageTrueRange)}.`;
    case 'halfKelly': {
      const range = `${formatPercent(facts.low, 0)} to ${formatPercent(facts.high, 0)}`;
      const n = formatNumber(context.growth.sessions, 0);
      const size = `${formatPercent(facts.half, 0)} of the account, ${range} at ±2 standard errors (n = ${n}).`;
      if (facts.half <= 0) return `${size} History shows no edge on this side.`;
      return facts.includesZero
        ? `${size} The range includes zero: history cannot tell an edge from none.`
        : size;
    }
  }
}
