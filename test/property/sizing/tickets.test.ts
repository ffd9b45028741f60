import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { restateForSplit, undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateTicketRecord } from '#electron/analytics/corporate-actions/restate-ticket-record.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import { dollarCents } from '#shared/sizing/dollar-cents.ts';
import { findFillProblem } from '#shared/sizing/find-fill-problem.ts';
import { openRiskCents } from '#shared/sizing/open-risk.ts';
import { sizePosition } from '#shared/sizing/size-position.ts';
import { ticketPosition } from '#shared/sizing/ticket-position.ts';
import { fillOf, recordOf } from '../../support/tickets.ts';

const cents = fc.integer({ min: 200, max: 50_000 }).map((value) => value / 100);
const side = fc.constantFrom('long' as const, 'short' as const);

/** A ticket of some buys and then sales of parts of what is held, of either side; all of it sold when asked. */
const records = (closes: boolean): fc.Arbitrary<TicketRecord> =>
  fc
    .record({
      side,
      bought: fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), cents), { minLength: 1, maxLength: 6 }),
      sold: fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), cents), { maxLength: 5 }),
      last: cents,
    })
    .map(({ side: of, bought, sold, last }) => {
      const [opening, closing] = of === 'long' ? (['buy', 'sell'] as const) : (['sell', 'buy'] as const);
      const stop = of === 'long' ? 1 : 600;
      let held = 0;
      const fills = bought.map(([quantity, price], index) => {
        held += quantity;
        return fillOf(index + 1, opening, quantity, price, { stop });
      });
      for (const [percent, price] of sold) {
        const quantity = Math.floor((held * percent) / 200);
        if (quantity === 0) continue;
        held -= quantity;
        fills.push(fillOf(fills.length + 1, closing, quantity, price, { stop }));
      }
      if (closes) fills.push(fillOf(fills.length + 1, closing, held, last, { stop }));
      return recordOf(fills, { side: of, stop });
    });

const direction = (record: TicketRecord) => (record.plan.side === 'long' ? 1 : -1);
const isOpening = (record: TicketRecord) => (record.plan.side === 'long' ? 'buy' : 'sell');

describe('any ticket', () => {
  it('can have happened, and what is closed and what is held add up to what was opened, to the cent', () => {
    fc.assert(
      fc.property(records(false), (record) => {
        expect(findFillProblem(record)).toBeNull();
        const { realisedCents, lots } = ticketPosition(record);
        const flow = record.fills.reduce(
          (sum, { action, quantity, price }) =>
            sum + (action === isOpening(record) ? -1 : 1) * direction(record) * dollarCents(quantity, price),
          0,
        );
        const held = lots.reduce((sum, { costCents }) => sum + costCents, 0);
        expect(realisedCents).toBe(flow + direction(record) * held);
      }),
    );
  });

  it('once closed has made the same by lots and by average cost', () => {
    fc.assert(
      fc.property(records(true), (record) => {
        const { state, realisedCents, realisedAtAverageCents } = ticketPosition(record);
        expect(state).toBe('closed');
        expect(realisedAtAverageCents).toBe(realisedCents);
      }),
    );
  });

  it('keeps its dollars, its risk and its R over a split, and comes back from it to the bit', () => {
    const ratios = fc.constantFrom(2, 4, 0.5, 0.25, 0.1, 5);
    fc.assert(
      fc.property(records(false), ratios, (record, ratio) => {
        const day = '2025-12-11';
        const after = restateTicketRecord(record, day, restateForSplit(ratio));
        const [one, other] = [ticketPosition(record), ticketPosition(after)];
        expect(other.realisedCents).toBe(one.realisedCents);
        expect(other.initialRiskCents).toBe(one.initialRiskCents);
        expect(other.lots.map(({ costCents }) => costCents)).toEqual(
          one.lots.map(({ costCents }) => costCents),
        );
        const risk = (of: TicketRecord) => openRiskCents(ticketPosition(of), of.plan.side, of.plan.stop);
        expect(risk(after)).toBe(risk(record));
        for (const [index, fill] of after.fills.entries()) {
          const before = record.fills[index] as (typeof record.fills)[number];
          expect(fill.stop / fill.price).toBeCloseTo(before.stop / before.price, 12);
        }
        expect(restateTicketRecord(after, day, undoSplit(ratio))).toEqual(record);
      }),
    );
  });

  it('leaves fills of the day of a split and after it as they are', () => {
    const record = recordOf([fillOf(1, 'buy', 10, 40, { date: '2025-12-11' as BusinessDate })]);
    expect(restateTicketRecord(record, '2025-12-11', restateForSplit(4)).fills).toEqual(record.fills);
  });
});

describe('any size by any method', () => {
  const methods = fc.oneof(
    fc.record({
      kind: fc.constant('volatilityTarget' as const),
      annualVolatility: fc.double({ min: 0.01, max: 1, noNaN: true }),
      by: fc.constantFrom('volatility' as const, 'variance' as const),
    }),
    fc.record({
      kind: fc.constant('averageTrueRange' as const),
      multiple: fc.double({ min: 0.1, max: 10, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant('halfKelly' as const),
      riskFreeRate: fc.double({ min: 0, max: 0.1, noNaN: true }),
    }),
    fc.constant({ kind: 'riskToStop' as const }),
  );
  const size = (accountDollars: number, method: unknown, heatFraction?: number) => {
    const outcome = sizePosition({
      side: 'long',
      accountDollars,
      risk: { kind: 'fraction', value: 0.005 },
      entry: 40,
      stop: 35.2,
      targets: [],
      lotShares: 1,
      leverageMultiple: 3,
      medianGapBeyondStop: { value: 0 },
      tailIndexMove: -0.15,
      caps: heatFraction === undefined ? {} : { heatFraction },
      method: method as never,
      openRiskDollars: 0.004 * accountDollars,
      history: {
        averageTrueRange14: { value: 2.3 },
        annualVolatility: { value: 0.55 },
        growth: {
          mean: { value: 0.15 },
          standardError: { value: 0.1 },
          volatility: { value: 0.5 },
          sessions: 2520,
          basis: 'total',
        },
      },
    });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return outcome.value;
  };

  it('grows with the account, but for the rounding to whole shares', () => {
    fc.assert(
      fc.property(methods, fc.integer({ min: 2, max: 9 }), (method, times) => {
        const [one, many] = [size(1e6, method).quantity, size(1e6 * times, method).quantity];
        expect(many).toBeGreaterThanOrEqual(one * times);
        expect(many).toBeLessThan((one + 1) * times);
      }),
    );
  });

  it('keeps the heat of the portfolio within its cap, whatever the method asks for', () => {
    fc.assert(
      fc.property(methods, fc.double({ min: 0.001, max: 0.05, noNaN: true }), (method, heat) => {
        const { riskDollars } = size(1e6, method, heat);
        expect(riskDollars).toBeLessThanOrEqual(Math.max(0, heat * 1e6 - 4000) * (1 + 1e-8));
      }),
    );
  });
});
