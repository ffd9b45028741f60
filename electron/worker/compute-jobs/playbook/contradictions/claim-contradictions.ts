import type { Claim } from '#shared/domain/playbook/claim.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Contradiction } from '#shared/ipc/playbook-schemas.ts';
import { type AcceptedRange, acceptedRange } from '#electron/analytics/claims/accepted-range.ts';
import { describeStated } from '#electron/analytics/claims/describe-return.ts';
import { joinEvidence } from './known-facts.ts';

type Measure<Kind extends Claim['measure']['kind']> = Extract<Claim['measure'], { kind: Kind }>;

const overlap = (a: AcceptedRange, b: AcceptedRange): boolean =>
  (a.from ?? Number.NEGATIVE_INFINITY) <= (b.to ?? Number.POSITIVE_INFINITY) + 1e-9 &&
  (b.from ?? Number.NEGATIVE_INFINITY) <= (a.to ?? Number.POSITIVE_INFINITY) + 1e-9;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Why two statements about one symbol cannot both be true, or null. */
function clash(a: Claim, b: Claim): string | null {
  const [one, other] = [a.measure, b.measure];
  if (one.kind === 'relative' && other.kind === 'relative') return relativeClash(a, one, b, other);
  if (a.symbol !== b.symbol) return null;
  if (one.kind === 'return' && other.kind === 'return') {
    if (one.window.kind === 'open' || !same(one.window, other.window)) return null;
    return figureClash(a.symbol, one, other);
  }
  if (one.kind === 'level' && other.kind === 'level') return figureClash(a.symbol, one, other);
  if (one.kind === 'average' && other.kind === 'average')
    return same(one.indicator, other.indicator) && one.side !== other.side
      ? `${a.symbol} is said to stand above and below the same average.`
      : null;
  if (one.kind === 'volume' && other.kind === 'volume')
    return same(one.window, other.window) && one.direction !== other.direction
      ? `The volume of ${a.symbol} is said to rise and to fall.`
      : null;
  return null;
}

function figureClash(
  symbol: string,
  { kind, figure: one }: Measure<'return'> | Measure<'level'>,
  { figure: other }: Measure<'return'> | Measure<'level'>,
): string | null {
  if (one.unit !== other.unit || overlap(acceptedRange(one), acceptedRange(other))) return null;
  const said = [one, other].map((figure) => describeStated(figure, kind === 'level' ? 'negative' : 'always'));
  return kind === 'level'
    ? `${symbol} is said to stand at ${said.join(' and at ')}.`
    : `${symbol} is said to have changed by ${said.join(' and by ')} over the same stretch.`;
}

function relativeClash(
  a: Claim,
  one: Measure<'relative'>,
  b: Claim,
  other: Measure<'relative'>,
): string | null {
  if (one.window.kind === 'open' || !same(one.window, other.window)) return null;
  const turned = a.symbol === other.other && b.symbol === one.other;
  if (!turned && (a.symbol !== b.symbol || one.other !== other.other)) return null;
  return (one.direction === other.direction) === turned
    ? `${a.symbol} is said to have done both better and worse than ${one.other} over the same stretch.`
    : null;
}

/** Pairs of stated returns over one stretch that say the reverse of a comparison; for an open one, only when none bears it out. */
function againstFigures(claim: Claim, claims: readonly Claim[]): Contradiction[] {
  const { measure } = claim;
  if (measure.kind !== 'relative') return [];
  const returns = (symbol: string) =>
    claims.flatMap((one) =>
      one.symbol === symbol && one.measure.kind === 'return' && one.measure.figure.unit === 'fraction'
        ? [{ claim: one, figure: one.measure.figure, window: one.measure.window }]
        : [],
    );
  const pairs = returns(claim.symbol).flatMap((own) =>
    returns(measure.other)
      .filter(({ window }) => window.kind !== 'open' && same(window, own.window))
      .map((theirs) => ({ own, theirs })),
  );
  const about =
    measure.window.kind === 'open' ? pairs : pairs.filter(({ own }) => same(own.window, measure.window));
  const sign = measure.direction === 'better' ? 1 : -1;
  const against = about.filter(({ own, theirs }) => sign * (own.figure.value - theirs.figure.value) < 0);
  if (against.length === 0 || against.length < about.length) return [];
  return against.map(({ own, theirs }) => ({
    kind: 'claimsDisagree',
    sentence: `${claim.symbol} is said to have done ${measure.direction} than ${measure.other}, and the note's own figures say the reverse: ${formatPercent(own.figure.value, 2, 'always')} against ${formatPercent(theirs.figure.value, 2, 'always')}.`,
    evidence: joinEvidence(claim.evidence, own.claim.evidence, theirs.claim.evidence),
    about: [claim.id, own.claim.id, theirs.claim.id],
    advice: 'See which of them the data confirms.',
    proposals: [],
  }));
}

/** Statements of a note that cannot all be true, one after the other as they are found. */
export function* claimContradictions(claims: readonly Claim[]): Generator<Contradiction> {
  for (const [index, a] of claims.entries())
    for (const b of claims.slice(index + 1)) {
      const sentence = clash(a, b);
      if (sentence === null) continue;
      yield {
        kind: 'claimsDisagree',
        sentence,
        evidence: joinEvidence(a.evidence, b.evidence),
        about: [a.id, b.id],
        advice: 'See which of them the data confirms.',
        proposals: [],
      };
    }
  for (const claim of claims) yield* againstFigures(claim, claims);
}
