import { maskOf } from '#shared/domain/mask.ts';
import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { moveLine } from '#renderer/views/desk/chart/move-line.ts';
import { restateStop } from '#renderer/state/ticket/restate-stop.ts';
import { sizeDraft } from '#shared/sizing/draft/size-draft.ts';
import type { StopChoice, TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import { ticketLines } from '#renderer/views/desk/chart/ticket-lines.ts';
import { sizingContext } from './sizing-context.ts';

const context = sizingContext();
const settings = { accountCents: 100_000_000, risk: { kind: 'fraction', value: 0.005 }, caps: {} } as const;
const start: TicketDraft = defaultDraft(settings, 3);

describe('moveLine', () => {
  it('puts the stop where it was dropped, in the terms the user chose', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2500, max: 3990 }),
        fc.constantFrom<StopChoice>(
          { kind: 'fraction', fraction: 0.1 },
          { kind: 'averageTrueRange', multiple: 1 },
          { kind: 'price', price: 30 },
        ),
        (cents, stop) => {
          const moved = { ...start, stop, ...moveLine('stop', cents / 100, { ...start, stop }, context) };
          expect(moved.stop.kind).toBe(stop.kind);
          expect(sizeDraft(moved, context).stop).toBeCloseTo(cents / 100, 8);
        },
      ),
    );
  });

  it('turns a swing into a price, for a swing cannot be elsewhere', () => {
    const draft = { ...start, stop: { kind: 'swing', sessions: 20 } as const };
    expect(moveLine('stop', 36.004, draft, context).stop).toEqual({ kind: 'price', price: 36 });
  });

  it('does not mirror a stop that is dropped on the wrong side, but says what is wrong', () => {
    const moved = { ...start, ...moveLine('stop', 44, start, context) };
    const sized = sizeDraft(moved, context);
    expect(sized.stop).toBe(44);
    expect(sized.problems.stop).toMatch(/below/);
  });

  it('moves the entry and lets distances follow it', () => {
    const moved = { ...start, ...moveLine('entry', 50, start, context) };
    expect(sizeDraft(moved, context)).toMatchObject({ entry: 50, stop: 44, targets: [60, 70] });
  });

  it('puts a price below one dollar on its finer tick', () => {
    expect(moveLine('entry', 0.52114, start, context)).toEqual({ entry: { kind: 'price', price: 0.5211 } });
  });

  it('releases a pinned stop', () => {
    expect(moveLine('stop', 36, { ...start, pinnedStop: 35 }, context).pinnedStop).toBeNull();
  });

  it('moves one target and leaves the other', () => {
    const { targets } = moveLine('target2', 60, start, context);
    expect(targets?.[0]).toBe(start.targets[0]);
    expect(sizeDraft({ ...start, targets: targets ?? start.targets }, context).targets).toEqual([48, 60]);
  });
});

describe('restateStop', () => {
  it.each(['fraction', 'price', 'averageTrueRange'] as const)('keeps the price when stated as %s', (kind) => {
    const stop = restateStop(kind, 40, 37, context);
    expect(sizeDraft({ ...start, stop }, context).stop).toBeCloseTo(37, 9);
  });
});

describe('ticketLines', () => {
  it('labels each line with its distance, its multiple of the risk and the shares', () => {
    expect(
      ticketLines(sizeDraft(start, context), maskOf(false)).map(({ role, label }) => [role, label]),
    ).toEqual([
      ['entry', 'Entry 40.00 · 1,041 sh'],
      ['stop', 'Stop \u221212.0\u202f% · \u22121R'],
      ['target1', 'Target 1 +20.0\u202f% · +1.67R'],
      ['target2', 'Target 2 +40.0\u202f% · +3.33R'],
    ]);
  });

  it('shows prices alone while there is no size, and no line for an unknown price', () => {
    const draft = { ...start, stop: { kind: 'fraction', fraction: Number.NaN } as const };
    expect(ticketLines(sizeDraft(draft, context), maskOf(false)).map(({ label }) => label)).toEqual([
      'Entry 40.00',
      'Target 1 48.00',
      'Target 2 56.00',
    ]);
  });
});
