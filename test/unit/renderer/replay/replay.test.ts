import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { createReplayPlayer, rateOf } from '#renderer/state/replay/replay-player.ts';
import { beginReplay, endReplay, stepReplay } from '#renderer/state/replay/replay-steps.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { isSession } from '#shared/domain/calendar/exchange-sessions.ts';

const date = (text: string) => text as BusinessDate;

describe('a replay', () => {
  it('goes back from the latest data, steps over a weekend, and ends where it was', () => {
    const before = { asOf: null, replay: null };
    const begun = beginReplay(before, date('2025-09-05'), date('2025-12-18'));
    expect(begun).toEqual({ asOf: '2025-09-05', replay: { formerAsOf: null, endsOn: '2025-12-18' } });
    if (begun === null) return;
    expect(stepReplay(begun, 1)).toBe('2025-09-08');
    expect(stepReplay(begun, -1)).toBe('2025-09-04');
    expect(endReplay(begun)).toEqual(before);
  });

  it('never goes beyond what was readable, whatever is stepped and begun anew', () => {
    const days = fc.integer({ min: 18_000, max: 20_400 });
    fc.assert(
      fc.property(days, days, fc.array(fc.constantFrom(1, -1, 0), { maxLength: 60 }), (last, from, moves) => {
        const former = { asOf: toBusinessDate(last), replay: null };
        let now = beginReplay(former, toBusinessDate(from), date('2099-01-01'));
        if (from >= last) {
          expect(now).toBeNull();
          return;
        }
        for (const move of moves) {
          if (now === null) throw new Error('the replay was lost');
          const asOf = move === 0 ? toBusinessDate(from) : stepReplay(now, move as 1 | -1);
          if (asOf === null) continue;
          if (move !== 0) expect(isSession(Date.parse(asOf) / 86_400_000)).toBe(true);
          now = move === 0 ? beginReplay(now, asOf, date('2099-01-01')) : { ...now, asOf };
          expect((now?.asOf ?? '') <= (former.asOf as string)).toBe(true);
        }
        if (now !== null) expect(endReplay(now)).toEqual(former);
      }),
    );
  });
});

describe('playing', () => {
  const playerOf = (stepMs: number, bars: number) => {
    let clock = 0;
    let inFlight = 0;
    let most = 0;
    let left = bars;
    const rates: (number | null)[] = [];
    const player = createReplayPlayer({
      async step() {
        if (left === 0) return false;
        left--;
        inFlight++;
        most = Math.max(most, inFlight);
        await Promise.resolve();
        clock += stepMs;
        inFlight--;
        return true;
      },
      onPlaying: (playing) => {
        if (!playing) stopped();
      },
      onRate: (rate) => rates.push(rate),
      now: () => clock,
      async wait(ms) {
        clock += ms;
        await Promise.resolve();
      },
    });
    let stopped = () => {};
    const end = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    return { player, end, rates, most: () => most, clock: () => clock };
  };

  it('keeps the speed that was asked for, one step at a time, to the last bar', async () => {
    const { player, end, rates, most, clock } = playerOf(20, 30);
    player.setSpeed(10);
    player.play();
    player.play();
    await end;
    expect(most()).toBe(1);
    expect(clock()).toBe(30 * 100);
    expect(rates.at(-2)).toBeCloseTo(10, 9);
    expect(rates.at(-1)).toBeNull();
  });

  it('is as slow as the machine, and says so', async () => {
    const { player, end, rates, most } = playerOf(400, 15);
    player.setSpeed(10);
    player.play();
    await end;
    expect(most()).toBe(1);
    expect(rates.at(-2)).toBeCloseTo(2.5, 9);
  });

  it('has no rate of a single moment', () => {
    expect(rateOf([])).toBeNull();
    expect(rateOf([5])).toBeNull();
    expect(rateOf([0, 500, 1000])).toBe(2);
  });
});
