import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairFigures } from '#renderer/views/pairs/figures/figures-of.ts';
import { openingRows } from '#renderer/views/pairs/legs/opening-rows.ts';
import { pairPanes } from '#renderer/views/pairs/panes/pair-panes.ts';
import { rulesText } from '#renderer/views/pairs/words.ts';
import { maskOf } from '#shared/domain/mask.ts';
import type { PairAnswer, PairRequest } from '#shared/ipc/pair-schemas.ts';
import { openTestServices } from '../../../support/open-test-services.ts';
import { requestExamples } from '../../../support/request-examples.ts';

const services = openTestServices();
const ask = (change: Partial<PairRequest> = {}): Promise<PairAnswer> =>
  services.handlers['pair.read']({ ...requestExamples['pair.read'], ...change });
let answer: PairAnswer;
beforeAll(async () => {
  await services.ready;
  answer = await ask();
});
afterAll(() => services.end());

describe('the panes of a pair', () => {
  it('draw the spread with both legs, the ratio in its bands, the z-score and the drift, over the same days', () => {
    const panes = pairPanes(answer, null);
    expect(panes.map(({ name }) => name)).toEqual(['Return', 'Log ratio', 'Z-score', 'Off neutral']);
    for (const { lines } of panes)
      for (const { values } of lines) expect(values).toHaveLength(answer.columns.day.length);
    const line = (name: string) => panes[1]?.lines.find((one) => one.name === name)?.values.at(-1) as number;
    const { mean, deviation } = answer.columns;
    expect(line('+2 sd') - line('Mean')).toBeCloseTo(2 * (deviation.at(-1) as number), 12);
    expect(line('Mean') - line('−1 sd')).toBeCloseTo(deviation.at(-1) as number, 12);
    expect(line('Mean')).toBe(mean.at(-1));
  });

  it('draw the stop where it is near, and leave it out where it would flatten the ratio', async () => {
    const names = (one: PairAnswer) => pairPanes(one, null)[1]?.lines.map(({ name }) => name);
    expect(names(answer)).toContain('Stop');
    expect(names(await ask({ stop: { kind: 'percent', fraction: -0.6 } }))).not.toContain('Stop');
    expect(names(await ask({ stop: null }))).not.toContain('Stop');
  });
});

describe('the figures of a pair', () => {
  it('name the lag rule, the window and the error behind them', () => {
    const figures = pairFigures(answer, null, maskOf(false));
    const of = (id: string) => figures.find((one) => one.id === id);
    expect(JSON.stringify(of('p-value')?.how.inputs)).toContain('Schwert');
    expect(of('score')?.how.n).toBe(60);
    expect(of('beta')?.how).toMatchObject({ n: 252, to: '2025-01-02' });
    expect(of('beta')?.value).toMatch(/^1\.\d\d ± 0\.\d\d$/);
  });

  it('keep amounts to themselves while others are watching', () => {
    const hidden = maskOf(true);
    const rows = answer.next.value === null ? [] : openingRows(answer, answer.next.value, null, hidden);
    const figures = pairFigures(answer, null, hidden);
    expect(rows.length).toBeGreaterThan(5);
    // What a share closed at is the market's.
    const written = JSON.stringify([rows, figures]).replaceAll(/\["Close of \w+","[^"]*"\]/g, '');
    expect(written).toContain('••••');
    expect(written).not.toContain('$');
  });

  it('say their rules', () => {
    expect(rulesText(answer)).toBe('Beta-neutral, never rebalanced');
    expect(rulesText({ ...answer, rebalancing: 5, rebalancings: 3 })).toBe(
      'Beta-neutral, rebalanced every 5 sessions, 3 times',
    );
  });
});
