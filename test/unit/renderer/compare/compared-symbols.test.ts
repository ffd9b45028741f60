import { describe, expect, it } from 'vitest';
import { defaultComparison } from '#shared/domain/comparison-idea.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { addSymbol, moveSymbol, removeSymbol } from '#renderer/views/compare/change-symbols.ts';
import { comparisonQuestions } from '#renderer/views/compare/comparison-questions.ts';
import { takeDate } from '#renderer/views/compare/dates/take-date.ts';
import { comparisonRequestSchema } from '#shared/ipc/compare-schemas.ts';

const three = { symbols: ['IWM', 'SPY', 'TNA'], base: 'SPY' };
const date = (text: string) => text as BusinessDate;
const custom = { from: date('2025-10-20'), to: date('2025-11-20') };

describe('the symbols compared', () => {
  it('are added at the end, once, and at most eight', () => {
    expect(addSymbol(three, 'TZA').symbols).toEqual(['IWM', 'SPY', 'TNA', 'TZA']);
    expect(addSymbol(three, 'SPY')).toEqual(three);
    const full = { symbols: [...'ABCDEFGH'], base: 'A' };
    expect(addSymbol(full, 'I')).toEqual(full);
    expect(addSymbol({ symbols: [], base: '' }, 'IWM')).toEqual({ symbols: ['IWM'], base: 'IWM' });
  });

  it('have another base when the base goes', () => {
    expect(removeSymbol(three, 'SPY')).toEqual({ symbols: ['IWM', 'TNA'], base: 'IWM' });
    expect(removeSymbol(three, 'TNA')).toEqual({ symbols: ['IWM', 'SPY'], base: 'SPY' });
    expect(removeSymbol({ symbols: ['IWM'], base: 'IWM' }, 'IWM')).toEqual({ symbols: [], base: '' });
  });

  it('move within the ends', () => {
    expect(moveSymbol(three, 'TNA', -1).symbols).toEqual(['IWM', 'TNA', 'SPY']);
    expect(moveSymbol(three, 'IWM', -1)).toEqual(three);
    expect(moveSymbol(three, 'IWM', 9).symbols).toEqual(['SPY', 'TNA', 'IWM']);
  });
});

describe('what the screen asks', () => {
  it('is what the contract takes', () => {
    const { figures, panes } = comparisonQuestions(
      { ...defaultComparison, custom, range: 'DATES' },
      null,
      null,
    );
    for (const question of [figures, panes])
      expect(comparisonRequestSchema.safeParse({ ...question, jobId: 'a' }).success).toBe(true);
  });

  it('is nothing for fewer than two symbols', () => {
    expect(comparisonQuestions({ ...defaultComparison, symbols: ['IWM'] }, null, null)).toEqual({
      figures: null,
      panes: null,
    });
  });

  it('leaves the panes alone while two dates are dragged', () => {
    const kept = comparisonQuestions({ ...defaultComparison, custom }, null, null);
    const dragged = comparisonQuestions({ ...defaultComparison, custom }, null, {
      from: date('2025-10-21'),
      to: custom.to,
    });
    expect(dragged.panes).toEqual(kept.panes);
    expect(dragged.figures?.custom?.from).toBe('2025-10-21');
  });

  it('falls back to a year when the two dates of its range are gone, and to a base that is there', () => {
    const { panes } = comparisonQuestions({ ...defaultComparison, range: 'DATES', base: 'GONE' }, null, null);
    expect(panes).toMatchObject({ range: '12M', custom: null, base: 'IWM' });
  });
});

describe('two typed dates', () => {
  const last = date('2025-12-18');
  it('are taken one at a time, the last known day standing for a second one', () => {
    expect(takeDate(null, 'from', custom.from, last)).toEqual({ custom: { from: custom.from, to: last } });
    expect(takeDate(custom, 'to', date('2025-11-03'), last)).toEqual({
      custom: { from: custom.from, to: '2025-11-03' },
    });
  });
  it('are taken away together by an empty field', () => {
    expect(takeDate(custom, 'to', null, last)).toEqual({ custom: null });
  });
  it('say what is wrong with them', () => {
    expect(takeDate(null, 'to', custom.to, last)).toEqual({ problem: 'Type the first date as well.' });
    expect(takeDate(null, 'from', custom.from, null)).toEqual({ problem: 'Type the second date as well.' });
    expect(takeDate(custom, 'from', custom.to, last)).toEqual({
      problem: 'The first date lies before the second.',
    });
  });
});
