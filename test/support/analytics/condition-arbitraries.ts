import { fc } from '../fast-check.ts';
import type { Condition, MeasureOf } from '#shared/domain/condition.ts';

/** The series that generated conditions read. */
export const conditionSymbols = ['A', 'B'] as const;

const reference = fc.constantFrom(...conditionSymbols).map((symbol) => ({ symbol }));
const count = fc.integer({ min: 2, max: 12 });
const unit = fc.constantFrom('fraction', 'percent', 'basisPoints', 'price' as const);
const measures = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    series: reference,
    from: fc.oneof(
      fc.record({ kind: fc.constantFrom('sessionsAgo', 'highest', 'lowest' as const), sessions: count }),
      fc
        .constantFrom('2024-01-20', '2024-02-05')
        .map((date) => ({ kind: 'date' as const, date: date as never })),
    ),
    unit,
  }),
  fc.record({
    kind: fc.constant('level' as const),
    series: reference,
    unit: fc.constantFrom('price', 'basisPoints' as const),
  }),
  fc.record({ kind: fc.constant('gap' as const), series: reference, over: reference }),
  fc.record({ kind: fc.constant('zScore' as const), series: reference, sessions: count }),
  fc.record({ kind: fc.constant('slope' as const), series: reference, sessions: count, unit }),
) as fc.Arbitrary<MeasureOf>;

const common = {
  measure: measures,
  threshold: fc.constantFrom(-0.02, 0, 0.03, 1, 2, 100),
  band: fc.constantFrom(0, 0.01, 1, 2),
  maximumAgeSessions: fc.constantFrom(0, 3, 5),
};
/** One comparison, of prices around 100 in coarse steps. */
export const leavesArbitrary: fc.Arbitrary<Condition> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('compare' as const),
      is: fc.constantFrom('atLeast', 'atMost' as const),
      ...common,
      forSessions: fc.integer({ min: 1, max: 4 }),
      closes: fc.constantFrom('weekly', 'monthly' as const),
    },
    { requiredKeys: ['kind', 'is', ...(Object.keys(common) as (keyof typeof common)[])] },
  ),
  fc.record({
    kind: fc.constant('cross' as const),
    direction: fc.constantFrom('above', 'below' as const),
    withinSessions: fc.integer({ min: 1, max: 4 }),
    ...common,
  }),
);
/** Comparisons joined by and, or and not. */
export const conditionsArbitrary: fc.Arbitrary<Condition> = fc.letrec<{ part: Condition }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    leavesArbitrary,
    fc.record({
      kind: fc.constant('all' as const),
      of: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('any' as const),
      of: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('part') }),
  ),
})).part;
