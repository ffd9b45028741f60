import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { Condition } from '#shared/domain/condition.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { askTriggers } from '#electron/services/report/ask-triggers.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { genericText } from '../../support/fixtures.ts';
import { examplePlaybook } from '../../support/playbook/example-playbook.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';

const adjusted = fundBars(300, 5, 40);
const splitIndex = 250;
const splitDate = toBusinessDate(adjusted.day[splitIndex] as number);
const setOn = toBusinessDate(adjusted.day[200] as number);
/** As traded: a tenth of the price before ten shares became one. */
const raw = restateBars(adjusted, adjusted.day[splitIndex] as number, undoSplit(0.1));

const textOf = ({ day, open, high, low, close, volume }: BarColumns): string =>
  genericText(
    Array.from(day, (one, i) => ({
      date: toBusinessDate(one),
      open: open[i] as number,
      high: high[i] as number,
      low: low[i] as number,
      close: close[i] as number,
      volume: volume[i] as number,
    })),
  );

const below = (threshold: number, band: number): Condition => ({
  kind: 'compare',
  measure: { kind: 'level', series: { symbol: 'TZA' }, unit: 'price' },
  is: 'atMost',
  threshold,
  band,
});

describe('the level of a trigger, through a reverse split', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  let services: TestServices;
  beforeAll(async () => {
    services = openTestServices({
      withSample: false,
      nowMs: ((adjusted.day[299] as number) + 1) * 86_400_000,
    });
    writeFileSync(join(folder, 'TZA.csv'), textOf(raw));
    const [offered] = await services.offerFiles([join(folder, 'TZA.csv')]);
    const token = offered?.token ?? '';
    await services.handlers['import.run']({ jobId: 'import', token, symbol: 'TZA' });
    await services.handlers['trigger.save']({
      id: null,
      asOf: setOn,
      name: 'TZA below 3.9',
      role: 'exit',
      condition: below(3.9, 0.2),
      origin: { kind: 'own' },
      note: '',
      expiresOn: null,
      snoozedThrough: null,
    });
  });
  afterAll(async () => {
    await services.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const row = async (asOf: BusinessDate | null = null) =>
    (await services.handlers['triggers.read']({ asOf })).rows[0];

  it('moves with the prices, and fires where it did', async () => {
    const asTyped = await services.handlers['triggers.history']({
      triggers: [{ id: 'typed', name: '', condition: below(3.9, 0.2) }],
      from: null,
      to: toBusinessDate(adjusted.day[splitIndex - 1] as number),
      asOf: toBusinessDate(adjusted.day[splitIndex - 1] as number),
    });
    const applied = await services.handlers['split.apply']({
      symbol: 'TZA',
      date: splitDate,
      newPerOld: 0.1,
    });
    expect(applied.message).toContain('a trigger moves');
    const now = await row();
    expect(now?.trigger).toMatchObject({ setOn, condition: below(39, 2) });
    const restated = await services.handlers['triggers.history']({
      triggers: [{ id: 'now', name: '', condition: below(39, 2) }],
      from: null,
      to: toBusinessDate(adjusted.day[splitIndex - 1] as number),
      asOf: null,
    });
    expect(restated.firings.map(({ date }) => date)).toEqual(asTyped.firings.map(({ date }) => date));
    expect(restated.firings.length).toBeGreaterThan(2);
  });

  it('is in the shares of the as-of day', async () => {
    expect((await row(splitDate))?.trigger.condition).toEqual(below(39, 2));
    const before = toBusinessDate(adjusted.day[splitIndex - 1] as number);
    expect((await row(before))?.trigger.condition).toEqual(below(3.9, 0.2));
    expect((await row(toBusinessDate(adjusted.day[100] as number)))?.trigger.condition).toEqual(
      below(3.9, 0.2),
    );
  });

  it('stays the same when it is saved as it is shown, and its firings stay alerts of one watch', async () => {
    const shown = (await row())?.trigger;
    if (!shown) throw new Error('there is no trigger');
    const { id, name, role, origin, expiresOn, snoozedThrough, condition } = shown;
    const kept = { id, name, role, origin, expiresOn, snoozedThrough, condition };
    const saved = await services.handlers['trigger.save']({ ...kept, note: 'Looked at.', asOf: null });
    expect(saved).toEqual({ ...shown, note: 'Looked at.' });
  });

  it('comes back to the bit when the split is undone', async () => {
    await services.handlers['split.undo']({ symbol: 'TZA', date: splitDate });
    expect((await row())?.trigger.condition).toEqual(below(3.9, 0.2));
  });

  it('that was typed as of a day before a split that stands moves at once', async () => {
    await services.handlers['split.apply']({ symbol: 'TZA', date: splitDate, newPerOld: 0.1 });
    const typed = await services.handlers['trigger.save']({
      id: null,
      asOf: setOn,
      name: 'Typed in old shares',
      role: 'watch',
      condition: below(3.5, 0),
      origin: { kind: 'own' },
      note: '',
      expiresOn: null,
      snoozedThrough: null,
    });
    expect(typed.condition).toEqual(below(3.5, 0));
    const { rows } = await services.handlers['triggers.read']({ asOf: null });
    expect(rows.map(({ trigger }) => trigger.condition)).toEqual([below(39, 2), below(35, 0)]);
  });

  it('is no other for the claim of a note, which stays in the shares of its day and says what became of them', async () => {
    const close = raw.close[200] as number;
    const answer = await services.handlers['claims.check']({
      claims: [
        {
          id: 'level',
          symbol: 'TZA',
          measure: {
            kind: 'level',
            figure: {
              value: close,
              unit: 'dollars',
              hedge: 'exact',
              decimals: 2,
              span: { start: 0, end: 1 },
            },
          },
          evidence: [{ start: 0, end: 1 }],
          assumptions: [],
        },
      ],
      on: setOn,
      asOf: null,
    });
    expect(answer.claims).toMatchObject([
      {
        verdict: 'confirmed',
        sentence: expect.stringContaining(
          `It is held against the shares of that day; since the 1-for-10 reverse split of TZA on ${formatDate(splitDate)}, ${formatPrice(close)} is ${formatPrice(10 * close)}.`,
        ),
      },
    ]);
  });

  it('stands on a page about a playbook as it stands on the board', async () => {
    const board = await services.handlers['triggers.read']({ asOf: null });
    const reading = board.rows.find(({ trigger }) => trigger.name === 'TZA below 3.9')?.reading;
    for (const { trigger } of board.rows) await services.handlers['trigger.remove']({ id: trigger.id });
    const stated: Playbook = {
      ...examplePlaybook,
      note: { ...examplePlaybook.note, asOf: setOn },
      reading: {
        ...examplePlaybook.reading,
        triggers: [
          {
            id: 'trigger-1',
            name: 'TZA below 3.9',
            role: 'exit',
            condition: below(3.9, 0.2),
            evidence: [{ start: 0, end: 1 }],
            assumptions: [],
          },
        ],
      },
    };
    expect(await askTriggers(services.handlers, stated, ['TZA'], null)).toEqual([
      { condition: below(39, 2), reading },
    ]);
  });
});
