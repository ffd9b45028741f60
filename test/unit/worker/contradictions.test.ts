import { describe, expect, it } from 'vitest';
import type { Claim, ClaimMeasure } from '#shared/domain/playbook/claim.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { contradictionsOf } from '#electron/worker/compute-jobs/playbook/contradictions/contradictions-of.ts';
import type { KnownFacts } from '#electron/worker/compute-jobs/playbook/contradictions/known-facts.ts';
import { exampleReading as reading } from '../../support/playbook/example-playbook.ts';
import { processorMs } from '../../support/time/processor-ms.ts';

const volatilities: Readonly<Record<string, number>> = { IWM: 0.22, TNA: 0.66, TZA: 0.66, SPY: 0.15 };
const known: KnownFacts = {
  volatilityOf: (symbol) =>
    volatilities[symbol] === undefined
      ? { value: null, reason: `There are no bars of ${symbol} to read.` }
      : { value: volatilities[symbol] },
  stateOf: () => ({ truth: 'no' }),
};
const nothing: KnownFacts = {
  volatilityOf: () => ({ value: null, reason: 'No history.' }),
  stateOf: () => ({ truth: 'unknown', reason: 'There is no series SPX.' }),
};

const evidence = [{ start: 0, end: 3 }];
const ideaOf = (
  change: Partial<Idea> & Pick<Idea, 'id'>,
  symbol: string,
  side: 'long' | 'short' = 'long',
): Idea => ({
  kind: side,
  legs: [{ symbol, side, instrument: 'shares' }],
  enterOn: [],
  evidence,
  assumptions: [],
  ...change,
});
const stop = (fraction: number) => ({ fraction, evidence });
const range = (from: number, to: number) => ({ from, to, evidence });
const found = (ideas: readonly Idea[], facts = known) =>
  contradictionsOf({ ideas, claims: [], triggers: [] }, facts);
const kinds = (ideas: readonly Idea[], facts = known) =>
  found(ideas, facts).contradictions.map(({ kind }) => kind);

/** A plan with one of the proposed changes made. */
function changed(
  ideas: readonly Idea[],
  { change }: ReturnType<typeof found>['contradictions'][number]['proposals'][number],
): Idea[] {
  return ideas.map((idea) => {
    if (idea.id !== change.ideaId) return idea;
    if (change.kind === 'stop') return { ...idea, stop: stop(change.fraction) };
    if (change.kind === 'target') return { ...idea, target: range(change.from, change.to) };
    return { ...idea, horizonSessions: range(change.fromSessions, change.toSessions) };
  });
}

describe('two stops of one view', () => {
  const ideas = [
    ideaOf({ id: 'iwm', stop: stop(-0.06) }, 'IWM'),
    ideaOf({ id: 'tna', stop: stop(-0.12) }, 'TNA'),
  ];

  it('of IWM -6 % and TNA -12 % never act together, and both ways out are offered', () => {
    const { contradictions } = found(ideas);
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]).toMatchObject({
      kind: 'stopsNeverActTogether',
      about: ['iwm', 'tna'],
      sentence: expect.stringMatching(/hit in a day by IWM .4\.0.%, on any path by .4\.2.% at the latest/),
      proposals: [
        { change: { kind: 'stop', ideaId: 'tna', fraction: -0.1694 } },
        { change: { kind: 'stop', ideaId: 'iwm', fraction: -0.0417 } },
      ],
    });
    for (const proposal of contradictions[0]?.proposals ?? [])
      expect(kinds(changed(ideas, proposal))).toEqual([]);
  });

  it('need no data', () => {
    expect(kinds(ideas, nothing)).toEqual(['stopsNeverActTogether']);
  });

  it('are found in either order, and on the index as on the fund that tracks it', () => {
    expect(kinds(ideas.toReversed())).toEqual(['stopsNeverActTogether']);
    const onIndex = [ideaOf({ id: 'rut', stop: stop(-0.06) }, 'RUT'), ideas[1] as Idea];
    expect(kinds(onIndex)).toEqual(['stopsNeverActTogether']);
  });

  it('of opposite trades, of other markets and of pairs are no one view', () => {
    const iwm = ideas[0] as Idea;
    expect(kinds([iwm, ideaOf({ id: 'tza', stop: stop(-0.12) }, 'TZA')])).toEqual([]);
    expect(kinds([iwm, ideaOf({ id: 'upro', stop: stop(-0.12) }, 'UPRO')])).toEqual([]);
    const pair: Idea = {
      ...iwm,
      legs: [...iwm.legs, { symbol: 'SPY', side: 'short', instrument: 'shares' }],
    };
    expect(kinds([pair, ideas[1] as Idea])).toEqual([]);
  });

  it('of a short fall on the other side: the fund that rises against it is compared', () => {
    const bearish = [
      ideaOf({ id: 'iwm', stop: stop(0.06) }, 'IWM', 'short'),
      ideaOf({ id: 'tza', stop: stop(-0.1) }, 'TZA'),
    ];
    expect(kinds(bearish)).toEqual(['stopsNeverActTogether']);
  });

  it('on the winning side are turned round', () => {
    const wrong = [ideaOf({ id: 'iwm', stop: stop(0.06) }, 'IWM')];
    const [one] = found(wrong).contradictions;
    expect(one).toMatchObject({ kind: 'stopOnWrongSide', about: ['iwm'] });
    expect(kinds(changed(wrong, (one as NonNullable<typeof one>).proposals[0] as never))).toEqual([]);
  });
});

describe('a horizon', () => {
  it('longer than a leveraged fund is made for is shortened; the same of a plain fund is none', () => {
    const ideas = [ideaOf({ id: 'tna', horizonSessions: range(21, 126) }, 'TNA')];
    const [one] = found(ideas).contradictions;
    expect(one).toMatchObject({
      kind: 'horizonTooLong',
      proposals: [{ change: { kind: 'horizon', ideaId: 'tna', fromSessions: 21, toSessions: 40 } }],
    });
    // The reference page: 26 weeks of a 3x fund at a volatility of 20 % cost 5.82 %, at 22 % 7.0 %.
    expect(one?.sentence).toMatch(/take 7\.0.% at a volatility of IWM of 22.%/);
    expect(kinds(changed(ideas, one?.proposals[0] as never))).toEqual([]);
    expect(kinds([ideaOf({ id: 'iwm', horizonSessions: range(21, 126) }, 'IWM')])).toEqual([]);
    expect(kinds([ideaOf({ id: 'tna', horizonSessions: range(10, 40) }, 'TNA')])).toEqual([]);
  });

  it('is the shorter the wilder the index, and eight weeks where that is unknown', () => {
    const longest = (volatility: number | null) => {
      const facts: KnownFacts = {
        ...nothing,
        volatilityOf: () => (volatility === null ? { value: null, reason: 'None.' } : { value: volatility }),
      };
      const [one] = found(
        [ideaOf({ id: 'tza', horizonSessions: range(60, 90) }, 'TZA')],
        facts,
      ).contradictions;
      const change = one?.proposals[0]?.change;
      return change?.kind === 'horizon' ? change.toSessions : null;
    };
    expect(longest(null)).toBe(40);
    // -ln(0.95) / (6 x 0.25) x 252 sessions.
    expect(longest(0.5)).toBe(8);
    expect(longest(0.1)).toBe(40);
    expect(longest(3)).toBe(5);
  });
});

describe('levels against noise', () => {
  it('a stop within a usual day, and one that chance touches, are widened', () => {
    const tight = [ideaOf({ id: 'tna', stop: stop(-0.03), horizonSessions: range(10, 40) }, 'TNA')];
    const [one] = found(tight).contradictions;
    expect(one).toMatchObject({ kind: 'stopInsideNoise', about: ['tna'] });
    expect(one?.sentence).toMatch(/a usual day of TNA is 4\.2.%/);
    expect(kinds(changed(tight, one?.proposals[0] as never))).toEqual([]);
    expect(kinds([ideaOf({ id: 'iwm', stop: stop(-0.03), horizonSessions: range(21, 63) }, 'IWM')])).toEqual([
      'stopInsideNoise',
    ]);
    expect(kinds([ideaOf({ id: 'iwm', stop: stop(-0.06), horizonSessions: range(21, 63) }, 'IWM')])).toEqual(
      [],
    );
  });

  it('a target of less than two usual days is below the noise; one that chance never reaches is out of reach', () => {
    const near = [ideaOf({ id: 'iwm', target: range(0.02, 0.03), horizonSessions: range(21, 63) }, 'IWM')];
    const [one] = found(near).contradictions;
    expect(one?.kind).toBe('targetInsideNoise');
    expect(kinds(changed(near, one?.proposals[0] as never))).toEqual([]);
    expect(
      kinds([ideaOf({ id: 'iwm', target: range(0.6, 0.8), horizonSessions: range(5, 21) }, 'IWM')]),
    ).toEqual(['targetOutOfReach']);
    expect(kinds([ideaOf({ id: 'iwm', target: range(-0.02, -0.03) }, 'IWM', 'short')])).toEqual([
      'targetInsideNoise',
    ]);
  });

  it('without a history is not looked at, and says so', () => {
    expect(found([ideaOf({ id: 'iwm', stop: stop(-0.001) }, 'IWM')], nothing)).toEqual({
      contradictions: [],
      unchecked: ['Stop and target of IWM against its noise: No history.'],
    });
  });
});

describe('statements', () => {
  let count = 0;
  const claim = (symbol: string, measure: ClaimMeasure): Claim => ({
    id: `claim-${++count}`,
    symbol,
    measure,
    evidence: [{ start: count, end: count + 1 }],
    assumptions: [],
  });
  const yearToDate: StatedWindow = { kind: 'yearToDate' };
  const sixMonths: StatedWindow = { kind: 'months', count: 6 };
  const returned = (symbol: string, value: number, window: StatedWindow = yearToDate) =>
    claim(symbol, {
      kind: 'return',
      window,
      figure: { value, unit: 'fraction', hedge: 'exact', decimals: 2, span: { start: 0, end: 1 } },
    });
  const relative = (symbol: string, other: string, direction: 'better' | 'worse', window: StatedWindow) =>
    claim(symbol, { kind: 'relative', other, direction, window });
  const clashes = (...claims: Claim[]) =>
    contradictionsOf({ ideas: [], claims, triggers: [] }, known).contradictions.map(({ kind, about }) => [
      kind,
      about.length,
    ]);
  const sma = { kind: 'sma', length: 50 } as const;
  const open: StatedWindow = { kind: 'open' };

  it.each([
    ['two figures of one stretch', [returned('RUT', 0.12), returned('RUT', 0.14)], 2],
    [
      'above and below one average',
      [
        claim('TNA', { kind: 'average', indicator: sma, side: 'above' }),
        claim('TNA', { kind: 'average', indicator: sma, side: 'below' }),
      ],
      2,
    ],
    [
      'volume that rises and falls',
      [
        claim('TZA', { kind: 'volume', direction: 'rising', window: yearToDate }),
        claim('TZA', { kind: 'volume', direction: 'falling', window: yearToDate }),
      ],
      2,
    ],
    [
      'each better than the other',
      [relative('A', 'B', 'better', sixMonths), relative('B', 'A', 'better', sixMonths)],
      2,
    ],
    [
      'better and worse',
      [relative('A', 'B', 'better', sixMonths), relative('A', 'B', 'worse', sixMonths)],
      2,
    ],
    [
      'a comparison and its own figures',
      [relative('RUT', 'SPX', 'better', yearToDate), returned('RUT', 0.12), returned('SPX', 0.15)],
      3,
    ],
    [
      'an open comparison that no pair of figures bears out',
      [relative('RUT', 'SPX', 'better', open), returned('RUT', 0.12), returned('SPX', 0.15)],
      3,
    ],
  ])('that cannot all be true: %s', (_, claims, about) => {
    expect(clashes(...claims)).toEqual([['claimsDisagree', about]]);
  });

  it.each([
    ['figures of two stretches', [returned('RUT', 0.12), returned('RUT', 0.19, sixMonths)]],
    ['figures that agree within what they admit', [returned('RUT', 0.12), returned('RUT', 0.1204)]],
    [
      'one better, the other worse',
      [relative('A', 'B', 'better', sixMonths), relative('B', 'A', 'worse', sixMonths)],
    ],
    [
      'an open comparison that one pair bears out',
      [
        relative('RUT', 'SPX', 'better', open),
        returned('RUT', 0.12),
        returned('SPX', 0.15),
        returned('RUT', 0.19, sixMonths),
        returned('SPX', 0.13, sixMonths),
      ],
    ],
  ])('that can: %s', (_, claims) => {
    expect(clashes(...claims)).toEqual([]);
  });
});

describe('a trigger', () => {
  it('that is true already is told with its value; one that is unknown is not taken for calm', () => {
    const facts: KnownFacts = {
      ...known,
      stateOf: () => ({ truth: 'yes', sentence: '−3.4 against −3 on 18 Dec 2025.' }),
    };
    const only = { ideas: [], claims: [], triggers: reading.triggers };
    expect(contradictionsOf(only, facts).contradictions).toMatchObject([
      { kind: 'triggerAlreadyTrue', about: ['fall'], evidence: reading.triggers[0]?.evidence },
    ]);
    expect(contradictionsOf(only, nothing)).toEqual({
      contradictions: [],
      unchecked: ['Trigger "S&P 500 falls 3 %": There is no series SPX.'],
    });
    const watched = reading.triggers.map((trigger) => ({ ...trigger, role: 'watch' as const }));
    expect(contradictionsOf({ ...only, triggers: watched }, facts).contradictions).toEqual([]);
  });
});

it('a plan without contradictions has none, and nothing in it changes by being looked at', () => {
  const before = structuredClone(reading);
  const sound = { ...reading, ideas: reading.ideas.filter(({ id }) => id !== 'iwm') };
  expect(contradictionsOf(sound, known)).toEqual({ contradictions: [], unchecked: [] });
  expect(reading).toEqual(before);
});

it('a plan made to be slow is answered in time, and what was not compared is told', () => {
  const { claims, ideas } = reading;
  const [claim, idea] = [claims[0] as Claim, ideas[0] as Idea];
  const many = Array.from({ length: 5000 }, (_, i) => i);
  const hostile = {
    claims: many.map((i): Claim => {
      const { measure } = claim;
      if (measure.kind !== 'return') throw new Error('not a return');
      return { ...claim, id: `c${i}`, measure: { ...measure, figure: { ...measure.figure, value: i } } };
    }),
    ideas: many.map((i): Idea => ({ ...idea, id: `i${i}` })),
    triggers: [],
  };
  expect(processorMs(() => contradictionsOf(hostile, known))).toBeLessThan(2000);
  const { contradictions, unchecked } = contradictionsOf(hostile, known);
  expect(contradictions).toHaveLength(200);
  expect(unchecked).toEqual([
    'Only the first 500 of 5000 ideas were compared.',
    'Only the first 500 of 5000 statements were compared.',
    'Only the first 200 contradictions between statements are listed.',
  ]);
});
