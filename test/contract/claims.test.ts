import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { exampleClaims, exampleReading } from '../support/playbook/example-playbook.ts';

const on = '2025-12-18' as BusinessDate;

/** The claims with one figure changed. */
const altered = (id: string, value: number): Claim[] =>
  exampleClaims.map((claim) =>
    claim.id === id && claim.measure.kind === 'return'
      ? { ...claim, measure: { ...claim.measure, figure: { ...claim.measure.figure, value } } }
      : claim,
  );

describe('the claims of a note, on the sample', () => {
  let services: TestServices;
  beforeAll(() => {
    services = openTestServices();
  });
  afterAll(() => services.end());
  const check = (claims: readonly Claim[], change: object = {}) =>
    services.handlers['claims.check']({ claims, on, asOf: null, ...change });

  it('are all confirmed, each with its dates, closes, basis and source', async () => {
    const { claims, counts, sentence } = await check(exampleClaims);
    expect(claims.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
    expect(counts).toEqual({ confirmed: 14, offBy: 0, contradicted: 0, cannotCheck: 0 });
    expect(sentence).toBe('14 of 14 claims confirmed.');
    expect(claims[0]).toMatchObject({
      id: 'rut-ytd',
      value: { value: expect.closeTo(0.1245, 4) },
      accepts: { from: 0.124, to: 0.125 },
      basis: 'split',
      from: { date: '2024-12-31', close: expect.any(Number) },
      to: { date: '2025-12-18', close: expect.any(Number) },
      nearestTrueBase: null,
      missing: [],
      provenance: [{ symbol: 'RUT', simulated: true, lastDate: '2025-12-18', ageSessions: 0 }],
    });
    for (const claim of claims) expect(claim.to?.date ?? null).not.toBeNull();
  });

  it.each([
    ['rut-ytd', 0.2145],
    ['spx-ytd', 0.1619],
    ['rut-6m', 0.25],
    ['spx-6m', -0.1352],
    ['rut-autumn', -0.11],
    ['spx-autumn', -0.05],
    ['tna-ytd', 0.18],
    ['tna-6m', 0.45],
    ['tza-ytd', -0.4],
    ['tza-5d', 0.15],
  ])('of which one figure is altered, %s to %d, contradict that one alone', async (id, value) => {
    const { claims, counts } = await check(altered(id, value));
    expect(counts).toMatchObject({ confirmed: 13, contradicted: 1 });
    expect(claims.find((claim) => claim.verdict === 'contradicted')?.id).toBe(id);
  });

  it('name the base within five sessions that makes a figure true', async () => {
    const { claims } = await check(altered('rut-6m', 0.18));
    const claim = claims.find(({ id }) => id === 'rut-6m');
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.nearestTrueBase).toMatchObject({
      date: '2025-06-20',
      sessions: 1,
      value: expect.closeTo(0.18, 2),
    });
    expect(claim?.sentence).toContain('A base of 20 Jun 2025 makes it true');
    expect(claims.filter(({ nearestTrueBase }) => nearestTrueBase !== null)).toHaveLength(1);
  });

  it('cannot be checked before their day, and say so', async () => {
    const { counts, claims } = await check(exampleClaims, { asOf: '2025-06-18' as BusinessDate });
    expect(counts.cannotCheck).toBe(14);
    expect(claims[0]?.sentence).toContain('later than the last day that may be read');
    const then = await check(exampleClaims, { on: null, asOf: '2025-06-18' as BusinessDate });
    for (const claim of then.claims) if (claim.to !== null) expect(claim.to.date <= '2025-06-18').toBe(true);
    expect(then.claims.find(({ id }) => id === 'rut-autumn')).toMatchObject({ verdict: 'cannotCheck' });
    expect(then.claims.find(({ id }) => id === 'rut-ytd')?.verdict).toBe('contradicted');
  });

  it('cannot be checked without their series; a fund that tracks an index is shown and changes nothing', async () => {
    await services.handlers['series.remove']({ symbol: 'RUT' });
    await services.handlers['series.remove']({ symbol: 'TZA' });
    const { claims, counts } = await check(exampleClaims);
    expect(counts).toMatchObject({ confirmed: 8, cannotCheck: 6 });
    expect(claims.find(({ id }) => id === 'tza-5d')).toMatchObject({
      verdict: 'cannotCheck',
      value: { value: null, reason: expect.stringContaining('no bars of TZA') },
      missing: ['TZA'],
      standIn: null,
    });
    expect(claims.find(({ id }) => id === 'rut-ytd')).toMatchObject({
      verdict: 'cannotCheck',
      missing: ['RUT'],
      standIn: { symbol: 'IWM', finding: { verdict: 'confirmed', provenance: [{ symbol: 'IWM' }] } },
    });
  });
});

describe('contradictions in a plan, on the sample', () => {
  let services: TestServices;
  beforeAll(() => {
    services = openTestServices();
  });
  afterAll(() => services.end());
  const find = (change: Partial<NoteReading>, day: BusinessDate = on) =>
    services.handlers['playbook.contradictions']({
      reading: { ...exampleReading, ...change },
      on: day,
      asOf: null,
    });

  it('are the stops of which one never acts; nothing else of the example is one, and nothing was left out', async () => {
    const { contradictions, unchecked } = await find({});
    expect(contradictions.map(({ kind }) => kind)).toEqual(['stopsNeverActTogether']);
    expect(unchecked).toEqual([]);
  });

  /** A trigger that is true at or above a fall of so many percent from the 20-session high. */
  const trigger = (threshold: number): NoteReading['triggers'] =>
    exampleReading.triggers.map((one) => ({
      ...one,
      condition: { ...one.condition, threshold } as NoteReading['triggers'][number]['condition'],
    }));

  it('are triggers that are true on the day, with value and since when; on another day they are not', async () => {
    const { contradictions } = await find({ ideas: [], triggers: trigger(-1) });
    expect(contradictions).toMatchObject([
      {
        kind: 'triggerAlreadyTrue',
        about: ['fall'],
        sentence: expect.stringMatching(/against −1 on 18 Dec 2025/),
      },
    ]);
    // The sample's index stood near its high then.
    expect(
      (await find({ ideas: [], triggers: trigger(-1) }, '2025-10-20' as BusinessDate)).contradictions,
    ).toEqual([]);
  });

  it('cannot be looked for without the series, and say so', async () => {
    await services.handlers['series.remove']({ symbol: 'SPX' });
    await services.handlers['series.remove']({ symbol: 'IWM' });
    const { contradictions, unchecked } = await find({ triggers: trigger(-1) });
    expect(contradictions.map(({ kind }) => kind)).toEqual(['stopsNeverActTogether']);
    expect(unchecked).toEqual([
      expect.stringMatching(/Stop and target of IWM against its noise: There are no bars of IWM/),
      expect.stringMatching(/Trigger "S&P 500 falls 3 %": There is no series SPX/),
    ]);
  });
});
