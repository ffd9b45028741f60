import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { dollarCents } from '#shared/sizing/dollar-cents.ts';
import { findFillProblem } from '#shared/sizing/find-fill-problem.ts';
import { openRiskCents } from '#shared/sizing/open-risk.ts';
import { ticketPosition } from '#shared/sizing/ticket-position.ts';
import { fillOf, recordOf } from '../../support/tickets.ts';

describe('the position of a ticket', () => {
  it('is planned without fills, open with shares, closed with none left, cancelled when it ended unfilled', () => {
    expect(ticketPosition(recordOf([])).state).toBe('planned');
    expect(ticketPosition({ ...recordOf([]), endedOn: '2025-12-10' as BusinessDate }).state).toBe(
      'cancelled',
    );
    expect(ticketPosition(recordOf([fillOf(1, 'buy', 10, 40)])).state).toBe('open');
    const closed = ticketPosition(recordOf([fillOf(1, 'buy', 10, 40), fillOf(2, 'sell', 10, 41)]));
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2025-12-10', quantity: 0, lots: [] });
  });

  it('closes the oldest lot first, and names what the average cost gives', () => {
    const position = ticketPosition(
      recordOf([fillOf(1, 'buy', 100, 40), fillOf(2, 'buy', 100, 44), fillOf(3, 'sell', 150, 46)]),
    );
    // 150 x 46 - (100 x 40 + 50 x 44) = 700; by average 150 x (46 - 42) = 600.
    expect(position.realisedCents).toBe(70_000);
    expect(position.realisedAtAverageCents).toBe(60_000);
    expect(position.lots).toEqual([
      { openedOn: '2025-12-10', quantity: 50, price: 44, stop: 35.2, costCents: 220_000 },
    ]);
    expect(position.averageCost).toBe(44);
  });

  it('takes fills by day, whatever order they were typed in', () => {
    const later = { date: '2025-12-11' as BusinessDate };
    const position = ticketPosition(recordOf([fillOf(1, 'sell', 10, 41, later), fillOf(2, 'buy', 10, 40)]));
    expect(position).toMatchObject({ state: 'closed', openedOn: '2025-12-10', realisedCents: 1000 });
  });

  it('of a short gains from a fall', () => {
    const stop = { stop: 44 };
    const position = ticketPosition(
      recordOf([fillOf(1, 'sell', 10, 40, stop), fillOf(2, 'buy', 10, 38, stop)], { side: 'short' }),
    );
    expect(position).toMatchObject({ state: 'closed', realisedCents: 2000, initialRiskCents: 4000 });
  });

  it('counts the risk of each share down to the stop of its day, and knows none for a fill beyond it', () => {
    const position = ticketPosition(
      recordOf([fillOf(1, 'buy', 100, 40), fillOf(2, 'buy', 100, 44, { stop: 40 })]),
    );
    expect(position.initialRiskCents).toBe(48_000 + 40_000);
    expect(ticketPosition(recordOf([fillOf(1, 'buy', 100, 35)])).initialRiskCents).toBeNull();
  });
});

describe('open risk', () => {
  it('is the cost less the present stop, and nothing once the stop is past the cost', () => {
    const position = ticketPosition(recordOf([fillOf(1, 'buy', 1041, 40.02)]));
    expect(openRiskCents(position, 'long', 35.2)).toBe(dollarCents(1041, 4.82));
    expect(openRiskCents(position, 'long', 41)).toBe(0);
  });
});

it.each([
  [1041, 40.13, 4_177_533],
  [1, 1.005, 101],
  [3, 0.335, 101],
  [104.1, 400, 4_164_000],
])('%d shares at %d are %d cents', (shares, price, cents) => {
  expect(dollarCents(shares, price)).toBe(cents);
});

describe('fills that cannot have happened', () => {
  it.each([
    [
      'more sold than held',
      [fillOf(1, 'buy', 10, 40), fillOf(2, 'sell', 11, 41)],
      /holds 10 shares, so 11 cannot be sold/,
    ],
    [
      'sold before it was bought',
      [fillOf(1, 'buy', 10, 40), fillOf(2, 'sell', 5, 41, { date: '2025-12-09' as BusinessDate })],
      /On 2025-12-09 the ticket of TNA holds 0 shares/,
    ],
    [
      'bought after the close',
      [fillOf(1, 'buy', 10, 40), fillOf(2, 'sell', 10, 41), fillOf(3, 'buy', 5, 40)],
      /was closed before 2025-12-10; save a new one/,
    ],
  ])('%s are refused in a sentence', (_, fills, sentence) => {
    expect(findFillProblem(recordOf(fills))).toMatch(sentence);
  });

  it('none where all could', () => {
    expect(findFillProblem(recordOf([fillOf(1, 'buy', 10, 40), fillOf(2, 'sell', 4, 41)]))).toBeNull();
  });
});
