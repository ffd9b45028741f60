import { describe, expect, it } from 'vitest';
import { defaultLeverageIdea } from '#shared/domain/leverage-idea.ts';
import { coneQuestion } from '#renderer/views/leverage/ahead/cone-question.ts';
import { hedgeQuestion, inverseFunds } from '#renderer/views/leverage/hedge/hedge-question.ts';
import { choosePair } from '#renderer/views/leverage/idea/choose-pair.ts';

const wanted = { fund: 'TNA', index: 'IWM' };
const pair = { ...wanted, multiple: 3 };

describe('the pair', () => {
  it('is the one wanted where both are there', () => {
    expect(choosePair(['IWM', 'RUT', 'TNA', 'TZA'], { fund: 'TZA', index: 'RUT' })).toMatchObject({
      funds: ['TNA', 'TZA'],
      indices: ['IWM', 'RUT'],
      pair: { fund: 'TZA', index: 'RUT', multiple: -3 },
    });
  });

  it('takes what stands for the fund’s index, not any index', () => {
    expect(choosePair(['RUT', 'SPXL', 'SPY', 'TNA'], { fund: 'SPXL', index: 'RUT' }).pair).toEqual({
      fund: 'SPXL',
      index: 'SPY',
      multiple: 3,
    });
  });

  it('is missing without the fund, and names the fund without its index', () => {
    expect(choosePair(['IWM', 'SPY'], wanted)).toMatchObject({ instrument: null, pair: null });
    expect(choosePair(['TNA', 'SPY'], wanted)).toMatchObject({ instrument: { symbol: 'TNA' }, pair: null });
  });
});

describe('the cone asked for', () => {
  const ask = (change: Partial<typeof defaultLeverageIdea>, today: number | null = 0.24) =>
    coneQuestion(pair, { ...defaultLeverageIdea, ...change }, today, null);

  it('has history’s volatility and trend unless others are chosen', () => {
    expect(ask({})).toMatchObject({ volatility: null, drift: null, paths: 10_000, seed: 1 });
    expect(ask({ coneVolatility: 'today', coneDrift: 'none' })).toMatchObject({ volatility: 0.24, drift: 0 });
    expect(ask({ coneVolatility: 'stressed' })?.volatility).toBeCloseTo(0.48, 12);
    expect(ask({ coneVolatility: 'typed', typedVolatility: 0.5 })?.volatility).toBe(0.5);
  });

  it('waits for today’s volatility where it needs it', () => {
    expect(ask({ coneVolatility: 'stressed' }, null)).toBeNull();
    expect(ask({ coneVolatility: 'typed' }, null)).not.toBeNull();
  });
});

describe('the hedge asked for', () => {
  const symbols = ['IWM', 'RWM', 'SPXS', 'SPY', 'TNA', 'TZA'];
  it('takes the strongest inverse fund on the same index', () => {
    expect(inverseFunds(symbols, 'IWM')).toEqual(['TZA', 'RWM']);
    expect(hedgeQuestion(pair, defaultLeverageIdea.hedge, symbols, null)).toMatchObject({
      fund: 'TZA',
      exposureSymbol: 'IWM',
    });
  });

  it('keeps a choice that is there, and drops one that is not', () => {
    const hedge = { ...defaultLeverageIdea.hedge, fund: 'RWM', exposureSymbol: 'SPY' };
    expect(hedgeQuestion(pair, hedge, symbols, null)).toMatchObject({ fund: 'RWM', exposureSymbol: 'SPY' });
    expect(
      hedgeQuestion(pair, { ...hedge, fund: 'SPXS', exposureSymbol: 'GONE' }, symbols, null),
    ).toMatchObject({
      fund: 'TZA',
      exposureSymbol: 'IWM',
    });
    expect(hedgeQuestion(pair, hedge, ['IWM', 'TNA'], null)).toBeNull();
  });
});
