import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TriggerHistory } from '#shared/ipc/trigger-schemas.ts';
import { exampleTrigger } from '../support/request-examples.ts';
import { runCommandHere } from '../support/run-command-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'stopline-triggers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const run = (...line: string[]) => runCommandHere([...line, '--sample', '--json', '--as-of', '2025-12-18']);
async function ask<Answer>(...line: string[]): Promise<Answer> {
  const { exitCode, stdout, stderr } = await run(...line);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Answer;
}

describe('the commands of triggers', () => {
  it('triggers: the board of a list, of one condition and of a playbook alike', async () => {
    const list = await ask<object[]>('triggers', fileOf('list.json', [exampleTrigger]));
    expect(list).toMatchObject([
      {
        id: 'risk-off',
        name: 'Risk off',
        words: expect.stringContaining('falls 3'),
        reading: {
          date: '2025-12-18',
          truth: expect.stringMatching(/^(yes|no)$/),
          leaves: [{ symbols: ['SPY'], threshold: -0.03 }, { symbols: ['TNA'] }, { symbols: ['DGS10'] }],
        },
      },
    ]);
    const playbook = { reading: { triggers: [{ ...exampleTrigger, role: 'stopSignal' }] } };
    expect(await ask('triggers', fileOf('playbook.json', playbook))).toEqual(list);
    const [one] = await ask<{ reading: object }[]>('triggers', fileOf('one.json', exampleTrigger.condition));
    expect(one?.reading).toEqual((list[0] as { reading: object }).reading);
  });

  it('triggers: a comparison that waits for closes in a row, with how many it has held at', async () => {
    const condition = {
      kind: 'compare',
      measure: { kind: 'level', series: { symbol: 'IWM' }, unit: 'price' },
      is: 'atLeast',
      threshold: 1,
      forSessions: 2,
      closes: 'weekly',
    };
    const [one] = await ask<object[]>('triggers', fileOf('closes.json', condition));
    expect(one).toMatchObject({
      condition,
      words: 'IWM is 1 or higher on 2 weekly closes in a row',
      reading: { truth: 'yes', state: 'fired', leaves: [{ closesHeld: 2 }] },
    });
    const { exitCode, stderr } = await run(
      'triggers',
      fileOf('bad-closes.json', { ...condition, forSessions: 0 }),
    );
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('forSessions');
  });

  it('triggers: those that a note states', async () => {
    const note =
      'Hedge small caps with TZA if the S&P 500 falls more than 3% or the 10-year yield rises by 25 bps.';
    const [first] = await ask<{ reading: { leaves: { symbols: string[] }[] } }[]>(
      'triggers',
      fileOf('note.txt', note),
    );
    expect(first?.reading.leaves.flatMap(({ symbols }) => symbols)).toEqual(['SPX', 'DGS10']);
  });

  it('alerts: the firings between two days, in order, with what the price did', async () => {
    const { firings, unknown, from, to } = await ask<TriggerHistory>(
      'alerts',
      fileOf('list.json', [exampleTrigger]),
      '--from',
      '2024-01-02',
      '--to',
      '2024-12-31',
    );
    expect([from, to]).toEqual(['2024-01-02', '2024-12-31']);
    expect(unknown).toEqual([]);
    expect(firings.length).toBeGreaterThan(1);
    expect(firings.map(({ date }) => date)).toEqual(firings.map(({ date }) => date).toSorted());
    expect(firings[0]).toMatchObject({
      id: 'risk-off',
      leaves: [{ price: { symbol: 'SPY' } }, {}, { price: null }],
    });
  });

  it('crowding: three percentiles and a verdict with its reasons', async () => {
    expect(await ask('crowding', '--symbol', 'tza')).toMatchObject({
      provenance: { symbol: 'TZA', basis: 'split', simulated: true },
      drawdown: { percentile: expect.any(Number), peakDate: expect.any(String) },
      volumeTrend: { percentile: expect.any(Number) },
      onBalanceSlope: { percentile: expect.any(Number) },
      squeezeCandidate: expect.any(Boolean),
      reasons: [{ part: 'drawdown' }, { part: 'volume' }, { part: 'onBalance' }],
    });
  });

  it('say what is wrong with a file', async () => {
    const faults: readonly [unknown, RegExp][] = [
      [[exampleTrigger, { name: 'empty' }], /trigger 2 has no condition/],
      [{ kind: 'compare', threshold: 'high' }, /condition/],
    ];
    for (const [content, sentence] of faults) {
      const { exitCode, stderr, stdout } = await run('triggers', fileOf('bad.json', content));
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(sentence);
    }
    const missing = await run('alerts', join(folder, 'missing.json'));
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
  });
});
