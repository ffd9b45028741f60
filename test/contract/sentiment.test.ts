import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentimentRecordOf } from '#shared/domain/playbook/sentiment-record.ts';
import { sentimentAccuracy } from '#shared/domain/playbook/sentiment-accuracy.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { sentimentLedgerSchema } from '#shared/ipc/sentiment-schemas.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { examplePlaybook, exampleReading } from '../support/playbook/example-playbook.ts';
import { runCommandHere } from '../support/run-command-here.ts';

const noteDay = '2025-10-20' as BusinessDate;
const lastFullWeek = '2025-10-27' as BusinessDate;

describe('the ledger of sentiment over the simulated sample', () => {
  let services: TestServices;
  beforeAll(async () => {
    services = openTestServices();
    const note = { ...examplePlaybook.note, asOf: noteDay };
    await services.handlers['playbook.save']({ id: null, title: 'October', note, reading: exampleReading });
    const late = { ...examplePlaybook.note, asOf: '2025-12-19' as BusinessDate };
    await services.handlers['playbook.save']({
      id: null,
      title: 'Late',
      note: late,
      reading: exampleReading,
    });
  });
  afterAll(() => services.end());
  const ask = (asOf: string | null) =>
    services.handlers['sentiment.ledger']({ asOf: asOf as BusinessDate | null });

  it('holds each score against what its symbols did over the next 5 and 21 sessions', async () => {
    const ledger = await ask(null);
    expect(sentimentLedgerSchema.parse(ledger)).toEqual(ledger);
    const [october, late] = ledger.entries;
    expect(october).toMatchObject({ asOf: noteDay, score: sentimentRecordOf(examplePlaybook).score });
    const bars = await services.handlers['returns.read']({
      symbols: ['IWM', 'TZA'],
      windows: [],
      basis: 'split',
      custom: { from: noteDay, to: lastFullWeek },
      asOf: null,
    });
    for (const { symbol, direction } of [
      { symbol: 'IWM', direction: 1 },
      { symbol: 'TZA', direction: -1 },
    ]) {
      const row = october?.symbols.find((one) => one.symbol === symbol);
      expect(row).toMatchObject({ direction, simulated: true, from: noteDay });
      expect(row?.later[0]?.return).toBeCloseTo(
        bars.find((one) => one.symbol === symbol)?.return ?? Number.NaN,
        12,
      );
    }
    const turned =
      october?.symbols.map(({ direction, later }) => direction * (later[1]?.return ?? Number.NaN)) ?? [];
    expect(october?.mean[1]).toMatchObject({ n: turned.length, reason: null });
    expect(october?.mean[1]?.return).toBeCloseTo(
      turned.reduce((sum, one) => sum + one, 0) / turned.length,
      12,
    );
    expect(late?.mean).toMatchObject([
      { return: null, n: 0, reason: '0 of 5 sessions have passed.' },
      { return: null, n: 0, reason: '0 of 21 sessions have passed.' },
    ]);
  });

  it('counts only notes whose later return is known, and says how good the scores are', async () => {
    const ledger = await ask(null);
    expect(ledger.summaries.map(({ n }) => n)).toEqual([1, 1]);
    for (const { n, negative, neutral, positive, toned, agreed } of ledger.summaries) {
      expect(negative.n + neutral.n + positive.n).toBe(n);
      expect(agreed).toBeLessThanOrEqual(toned);
    }
    expect(ledger).toMatchObject({ accuracy: sentimentAccuracy, experimental: true, damage: [] });
    expect(ledger.sentence).toMatch(/^2 notes: over 5 sessions/);
  });

  it('looks no further than the as-of date', async () => {
    expect((await ask('2025-10-17')).entries).toEqual([]);
    expect((await ask('2025-10-17')).sentence).toContain('No note has been saved by this day');
    const [soon] = (await ask('2025-10-24')).entries;
    expect(soon?.mean[0]).toMatchObject({ return: null, reason: '4 of 5 sessions have passed.' });
    const [week] = (await ask(lastFullWeek)).entries;
    expect(week?.mean[0]?.return).toBe((await ask(null)).entries[0]?.mean[0]?.return);
    expect(week?.mean[1]?.return).toBeNull();
  });
});

describe('the command sentiment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-sentiment-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the tone of a note with the words that made it and what the note states', async () => {
    const file = join(folder, 'note.md');
    writeFileSync(
      file,
      '# Small caps\n\nThe Russell 2000 **rallied** as yields fell.\n\nSentiment score: 0.4\n',
    );
    const { stdout, exitCode } = await runCommandHere(['sentiment', file, '--sample']);
    expect(exitCode).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ format: 'markdown', experimental: true, stated: { score: 0.4 } });
    expect(answer.score).toBeGreaterThan(0.1);
    expect(answer.phrases.map(({ words }: { words: string }) => words)).toContain('yields fell');
  });

  it('prints the ledger', async () => {
    const { stdout, exitCode } = await runCommandHere(['sentiment', '--ledger', '--sample']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ entries: [], experimental: true });
  });

  it('wants either a note or the ledger, and a file that is there', async () => {
    expect(await runCommandHere(['sentiment', '--sample'])).toMatchObject({ exitCode: 2 });
    const { exitCode, stderr } = await runCommandHere(['sentiment', join(folder, 'none.txt'), '--sample']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
  });
});
