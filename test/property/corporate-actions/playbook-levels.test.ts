import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc } from '../../support/fast-check.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { genericText } from '../../support/fixtures.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';
import { examplePlaybook, exampleReading } from '../../support/playbook/example-playbook.ts';

const runs = process.env['STOPLINE_FULL'] === '1' ? 60 : 6;
const adjusted = fundBars(120, 5, 40);
const dayAt = (index: number) => toBusinessDate(adjusted.day[index] as number);
/** A reverse split as traded: a tenth of the price before ten shares became one. */
const raw = restateBars(adjusted, adjusted.day[100] as number, undoSplit(0.1));
const evidence = [{ start: 0, end: 4 }];
const text = 'Sell below 3.9, stop at 3.5, target 4.8.';

const readingOf = (symbol: string): NoteReading => ({
  ...exampleReading,
  text,
  sentences: [{ start: 0, end: text.length }],
  claims: [],
  sentiment: { score: 0, label: 'neutral', phrases: [] },
  triggers: [
    {
      id: 'level',
      name: 'Level',
      role: 'exit',
      condition: {
        kind: 'compare',
        measure: { kind: 'level', series: { symbol }, unit: 'price' },
        is: 'atMost',
        threshold: 3.9,
        band: 0.2,
      },
      evidence,
      assumptions: [],
    },
  ],
  ideas: [
    {
      id: 'idea',
      kind: 'long',
      legs: [{ symbol, side: 'long', instrument: 'shares' }],
      stopPrice: { price: 3.5, evidence },
      targetPrice: { from: 4.8, to: 4.8, evidence },
      enterOn: [],
      evidence,
      assumptions: [],
    },
  ],
});

const steps = ['split', 'save', 'duplicate', 'file', 'reopen', 'retype', 'backup'] as const;

describe('a level of a playbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-levels-'));
  let services: TestServices;
  beforeAll(() => {
    const nowMs = ((adjusted.day[119] as number) + 1) * 86_400_000;
    services = openTestServices({ withSample: false, nowMs });
  });
  afterAll(async () => {
    await services.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = () => services.handlers;

  async function importPrices(symbol: string): Promise<void> {
    const { day, open, high, low, close, volume } = raw;
    const rows = Array.from(day, (one, i) => ({
      date: toBusinessDate(one),
      open: open[i] as number,
      high: high[i] as number,
      low: low[i] as number,
      close: close[i] as number,
      volume: volume[i] as number,
    }));
    writeFileSync(join(folder, `${symbol}.csv`), genericText(rows));
    const [file] = await services.offerFiles([join(folder, `${symbol}.csv`)]);
    await ask()['import.run']({ jobId: symbol, token: file?.token ?? '', symbol });
  }

  const save = ({
    id,
    title,
    note,
    reading,
  }: Pick<Playbook, 'title' | 'note' | 'reading'> & { id: string | null }) =>
    ask()['playbook.save']({ id, title, note, reading });
  const levelsOf = async ({ note, reading }: Playbook) => {
    const triggers = reading.triggers.map(({ id, name, condition, levels }) => ({
      id,
      name,
      condition,
      levels: levels ?? { on: note.asOf, simulated: [] },
    }));
    const [trigger] = await ask()['triggers.preview']({ triggers, asOf: null });
    const { levels, basis } = await ask()['playbook.contradictions']({ reading, on: note.asOf, asOf: null });
    return { trigger, levels, basis };
  };

  async function take(step: (typeof steps)[number], playbook: Playbook, symbol: string): Promise<Playbook> {
    const which = { id: playbook.id, version: null, asOf: null };
    switch (step) {
      case 'split':
        await ask()['split.apply']({ symbol, date: dayAt(100), newPerOld: 0.1 });
        return playbook;
      case 'save':
        return save({ ...playbook, title: `${playbook.title}.` });
      case 'duplicate':
        return ask()['playbook.duplicate']({ ...which, title: `Copy of ${symbol}` });
      case 'file': {
        const { token } = await services.offerTarget(join(folder, 'out.json'));
        await ask()['playbook.export']({ ...which, token });
        writeFileSync(join(folder, 'in.json'), readFileSync(join(folder, 'out.json')));
        const [file] = await services.offerFiles([join(folder, 'in.json')]);
        return ask()['playbook.import']({ token: file?.token ?? '' });
      }
      case 'reopen':
        return ask()['playbook.open']({ ...which, version: 1 });
      case 'retype': {
        // What is shown is typed again as it stands: its basis is then the present day.
        const { trigger, levels, basis } = await levelsOf(playbook);
        const { reading } = playbook;
        const [stop, target] = levels;
        if (!trigger || !stop || !target) throw new Error('a level is missing');
        return save({
          ...playbook,
          reading: {
            ...reading,
            triggers: reading.triggers.map((one) => ({
              ...one,
              condition: trigger.condition,
              levels: trigger.levels,
            })),
            ideas: reading.ideas.map((one) => ({
              ...one,
              stopPrice: { price: stop.today.from, evidence },
              targetPrice: { ...target.today, evidence },
              levels: basis,
            })),
          },
        });
      }
      case 'backup': {
        const { name } = await ask()['backup.make']({ jobId: 'backup' });
        await ask()['backup.restore']({ jobId: 'restore', name });
        return playbook;
      }
    }
  }

  /**
   * Whether the levels on show were typed before the split was applied: typed on the present day they are in its shares, and
   * a split of before that day has nothing to move. A copy begins with the newest version of what it was copied from.
   */
  function typedBefore(order: readonly (typeof steps)[number][]): boolean {
    const splitAt = order.indexOf('split');
    let [shown, first, newest] = [false, false, false];
    for (const [index, step] of order.entries()) {
      if (step === 'retype' && index < splitAt) shown = true;
      if (step === 'retype' || step === 'save') newest = shown;
      if (step === 'duplicate' || step === 'file') [shown, first] = [newest, newest];
      if (step === 'reopen') shown = first;
    }
    return shown;
  }

  it('moves by a split once, whatever is done before and after it, and in whatever order', async () => {
    let symbols = 0;
    const orders = fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 6 }).chain((some) =>
      fc.shuffledSubarray([...some.filter((step) => step !== 'split'), 'split' as const], {
        minLength: some.filter((step) => step !== 'split').length + 1,
      }),
    );
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const symbol = `LV${symbols++}`;
        await importPrices(symbol);
        const note = {
          ...examplePlaybook.note,
          asOf: dayAt(60),
          textHash: createHash('sha256').update(text).digest('hex'),
        };
        let playbook = await save({ id: null, title: symbol, note, reading: readingOf(symbol) });
        for (const step of order) playbook = await take(step, playbook, symbol);
        const { trigger, levels } = await levelsOf(playbook);
        const typed = typedBefore(order);
        expect(trigger?.condition).toMatchObject(
          typed ? { threshold: 3.9, band: 0.2 } : { threshold: 39, band: 2 },
        );
        const today = typed ? [3.5, 4.8] : [35, 48];
        expect(levels.map((level) => level.today.from)).toEqual(today);
        // Ten of the note's shares are one of today's.
        for (const [index, level] of levels.entries())
          expect(level.stated.from).toBeCloseTo((today[index] as number) / 10, 12);
      }),
      { numRuns: runs },
    );
  });

  it('says which split moved it, and is as it was printed on the day of its note', async () => {
    const symbol = 'SAID';
    await importPrices(symbol);
    const note = { ...examplePlaybook.note, asOf: dayAt(60) };
    const playbook: Playbook = { ...examplePlaybook, note, reading: readingOf(symbol) };
    expect((await levelsOf(playbook)).trigger?.splits).toEqual([]);
    await ask()['split.apply']({ symbol, date: dayAt(100), newPerOld: 0.1 });
    const { trigger, levels } = await levelsOf(playbook);
    expect(trigger?.splits).toEqual([expect.stringContaining('1-for-10 reverse split of SAID on')]);
    expect(levels[0]?.close?.close).toBeCloseTo(raw.close[60] as number, 10);
    expect(levels[0]?.distance.from.value).toBeCloseTo(3.5 / (raw.close[60] as number) - 1, 4);
  });

  it('that was set while its prices were simulated stays as it is', async () => {
    const symbol = 'SAID';
    const [trigger] = readingOf(symbol).triggers;
    if (!trigger) throw new Error('there is no trigger');
    const levels = { on: dayAt(60), simulated: [symbol] };
    const asked = { id: 'level', name: '', condition: trigger.condition, levels };
    const [shown] = await ask()['triggers.preview']({ triggers: [asked], asOf: null });
    expect(shown).toMatchObject({ condition: { threshold: 3.9 }, splits: [] });
  });
});
