import { findInstrument } from '#shared/domain/instrument.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Contradiction } from '#shared/ipc/playbook-schemas.ts';
import { convexity } from '#shared/leverage/convexity.ts';
import { expectedDrag } from '#shared/leverage/expected-drag.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { joinEvidence, type KnownFacts } from './known-facts.ts';

/** Eight weeks: the long end of what is said of funds that reset daily, days to weeks. */
const mostSessions = 40;
/** What variance alone may be expected to cost before even that is too long. */
const mostDrag = 0.05;
/** A trading week: nobody plans in less. */
const fewestSessions = 5;

/** Volatility of what a fund multiplies: its own history's, or the fund's divided by its multiple. */
function underlyingVolatility(symbol: string, facts: KnownFacts): { of: string; volatility: Measure } {
  const fund = findInstrument(symbol);
  for (const of of fund?.underlying ?? []) {
    const volatility = facts.volatilityOf(of);
    if (volatility.value !== null) return { of, volatility };
  }
  const own = facts.volatilityOf(symbol);
  const multiple = Math.abs(fund?.leverageMultiple ?? 1);
  return { of: symbol, volatility: own.value === null ? own : { value: own.value / multiple } };
}

/** The sessions after which variance is expected to have cost the most that it may: `T = ln(1 - d) / (-(L^2 - L)/2 s^2)`. */
const sessionsUntilDrag = (multiple: number, volatility: number): number =>
  Math.floor((-Math.log1p(-mostDrag) / (convexity(multiple) * volatility ** 2)) * sessionsPerYear);

/** Ideas that hold a leveraged fund longer than its daily reset is made for. */
export function horizonContradictions(ideas: readonly Idea[], facts: KnownFacts): Contradiction[] {
  return ideas.flatMap(({ id, legs, horizonSessions }) => {
    if (!horizonSessions) return [];
    const { from, to, evidence } = horizonSessions;
    return legs.flatMap(({ symbol, instrument }): Contradiction[] => {
      const multiple = findInstrument(symbol)?.leverageMultiple ?? 1;
      if (instrument !== 'shares' || convexity(multiple) === 0) return [];
      const { of, volatility } = underlyingVolatility(symbol, facts);
      const costly = volatility.value === null ? mostSessions : sessionsUntilDrag(multiple, volatility.value);
      const longest = Math.max(fewestSessions, Math.min(mostSessions, costly));
      if (to <= longest) return [];
      const cost =
        volatility.value === null
          ? `What variance will cost is unknown: ${volatility.reason}`
          : `Over ${to} sessions variance alone is expected to take ${formatPercent(-expectedDrag(multiple, volatility.value, to / sessionsPerYear), 1)} at a volatility of ${of} of ${formatPercent(volatility.value, 0)}.`;
      return [
        {
          kind: 'horizonTooLong',
          sentence: `${symbol} is to be held for up to ${to} sessions, and a fund that resets daily is made for days to weeks. ${cost}`,
          evidence: joinEvidence(evidence),
          about: [id],
          advice: `Hold ${symbol} for no more than ${longest} sessions, or the plain fund for the longer view.`,
          proposals: [
            {
              label: `${symbol} horizon to at most ${longest} sessions`,
              change: {
                kind: 'horizon',
                ideaId: id,
                fromSessions: Math.min(from, longest),
                toSessions: longest,
              },
            },
          ],
        },
      ];
    });
  });
}
