import { describe, expect, it } from 'vitest';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { sizeDraft } from '#shared/sizing/draft/size-draft.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import { sizingContext } from './sizing-context.ts';

const context = sizingContext();
const settings = { accountCents: 100_000_000, risk: { kind: 'fraction', value: 0.005 }, caps: {} } as const;
const draftWith = (change: Partial<TicketDraft> = {}): TicketDraft => ({
  ...defaultDraft(settings, 3),
  ...change,
});

describe('sizeDraft', () => {
  it('sizes a 3x fund at 40 with a stop 12 % away for half a percent of a million', () => {
    const { result, entry, stop, targets } = sizeDraft(draftWith(), context);
    expect([entry, stop, ...targets]).toEqual([40, 35.2, 48, 56]);
    expect(result?.quantity).toBe(1041);
    expect(result?.riskDollars).toBeCloseTo(4996.8, 9);
    expect(result?.riskPerShare).toBe(4.8);
    expect(result?.leverageAdjustedExposureDollars).toBe(124_920);
    expect(result?.losses.onTailDay.dollars).toBeCloseTo(1041 * 18, 6);
    expect(result?.losses.throughMedianGap.dollars).toBeCloseTo(1041 * (40 - 35.2 * 0.99), 6);
  });

  it.each([
    [{ kind: 'averageTrueRange', multiple: 2 }, 36],
    [{ kind: 'swing', sessions: 20 }, 33],
    [{ kind: 'price', price: 38.5 }, 38.5],
  ] as const)('places a stop stated as %o at %d', (stop, price) => {
    expect(sizeDraft(draftWith({ stop }), context).stop).toBe(price);
  });

  it('keeps the price a saved rule was pinned at, whatever the rule gives today', () => {
    const draft = draftWith({ stop: { kind: 'averageTrueRange', multiple: 2 }, pinnedStop: 35.5 });
    expect(sizeDraft(draft, context).stop).toBe(35.5);
  });

  it('mirrors distances for a short', () => {
    const { stop, targets, result } = sizeDraft(draftWith({ side: 'short' }), context);
    expect([stop, ...targets]).toEqual([44.8, 32, 24]);
    expect(result?.losses.throughMedianGap.dollars).toBeGreaterThan(result?.riskDollars ?? 0);
  });

  it.each([
    ['account', { accountDollars: Number.NaN }],
    ['risk', { risk: { kind: 'fraction', value: Number.NaN } }],
    ['risk', { risk: { kind: 'dollars', value: 2_000_000 } }],
    ['entry', { entry: { kind: 'price', price: Number.NaN } }],
    ['stop', { stop: { kind: 'fraction', fraction: Number.NaN } }],
    ['stop', { stop: { kind: 'price', price: 41 } }],
    [
      'target1',
      {
        targets: [
          { kind: 'price', price: 39 },
          { kind: 'price', price: null },
        ],
      },
    ],
    [
      'target2',
      {
        targets: [
          { kind: 'price', price: 45 },
          { kind: 'price', price: Number.NaN },
        ],
      },
    ],
    ['horizon', { horizonSessions: 2.5 }],
    ['weightFraction', { caps: { weightFraction: Number.NaN } }],
  ] as [string, Partial<TicketDraft>][])(
    'names the field %s and shows no result while it cannot be used',
    (field, change) => {
      const { problems, result, touch } = sizeDraft(draftWith(change), context);
      expect(Object.keys(problems)).toEqual([field]);
      expect(result).toBeNull();
      expect(touch).toBeNull();
    },
  );

  it('says that a history is too short for the rule', () => {
    const short = sizingContext({ averageTrueRange14: { value: null, reason: 'only 3 bars' } });
    const { problems } = sizeDraft(draftWith({ stop: { kind: 'averageTrueRange', multiple: 2 } }), short);
    expect(problems.stop).toMatch(/too short/);
  });

  it('states no exposure and no tail loss where the leverage is unknown', () => {
    const { result } = sizeDraft(draftWith(), sizingContext({ leverageMultiple: null }));
    expect(result?.quantity).toBe(1041);
    expect(result?.leverageAdjustedExposureDollars).toBeNull();
    expect(result?.losses.onTailDay.dollars).toBeNull();
  });

  it('refuses a cap that needs an unknown leverage', () => {
    const draft = draftWith({ caps: { tailLossFraction: 0.02 } });
    expect(sizeDraft(draft, sizingContext({ leverageMultiple: null })).problems.caps).toMatch(/unknown/);
  });

  it('takes the nearer target for the chances, in whatever order they are typed', () => {
    const near = { kind: 'price', price: 44 } as const;
    const far = { kind: 'price', price: 60 } as const;
    const one = sizeDraft(draftWith({ targets: [near, far] }), context).touch;
    const other = sizeDraft(draftWith({ targets: [far, near] }), context).touch;
    expect(one).toEqual(other);
    expect(one?.firstTarget.value).toBeGreaterThan(0);
  });
});
