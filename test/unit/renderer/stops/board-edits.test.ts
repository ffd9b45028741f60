import { describe, expect, it } from 'vitest';
import {
  withIndex,
  withInstrument,
  withLevel,
  withLevels,
  withOffer,
  withoutInstrument,
} from '#renderer/views/stops/board/board-edits.ts';
import { levelProblem } from '#renderer/views/stops/board/level-problem.ts';
import { linkText } from '#renderer/views/stops/board/link-text.ts';
import { defaultStopBoard as idea } from '#shared/domain/stop-board-idea.ts';
import { mostInstruments } from '#shared/domain/stop-board-limits.ts';
import { stopBoardRequestSchema } from '#shared/ipc/stop-board-schemas.ts';
import { boardQuestion } from '#renderer/views/stops/board/board-edits.ts';

describe('changes of the stop board', () => {
  it('put a level on the view or on an instrument, and an empty one follows the view again', () => {
    expect(withLevel(idea, 'IWM', 'stop', -0.04)).toEqual({ stop: -0.04 });
    expect(withLevel(idea, 'IWM', 'target', null)).toEqual({ target: null });
    expect(withLevel(idea, 'IWM', 'stop', null)).toEqual({});
    const tna = withLevel(idea, 'TNA', 'stop', null).instruments?.[0];
    expect(tna).toEqual({ symbol: 'TNA', stop: null, target: null });
  });

  it('set both levels of an instrument at once', () => {
    expect(withLevels(idea, 'TNA', -0.15, 0.25).instruments?.[0]).toEqual({
      symbol: 'TNA',
      stop: -0.15,
      target: 0.25,
    });
    expect(withLevels(idea, 'IWM', -0.05, 0.08)).toMatchObject({ stop: -0.05, target: 0.08 });
  });

  it('add an instrument once, up to the most there may be, and look at it', () => {
    expect(withInstrument(idea, 'UWM')).toMatchObject({ chosen: 'UWM' });
    expect(withInstrument(idea, 'TNA')).toEqual({});
    expect(withInstrument(idea, 'IWM')).toEqual({});
    const full = Array.from({ length: mostInstruments }, (_, i) => ({
      symbol: `A${i}`,
      stop: null,
      target: null,
    }));
    expect(withInstrument({ ...idea, instruments: full }, 'UWM')).toEqual({});
  });

  it('look at the view when the chosen instrument goes', () => {
    expect(withoutInstrument(idea, 'TNA')).toMatchObject({ chosen: 'IWM' });
    expect(withoutInstrument(idea, 'SPY')).toMatchObject({ chosen: 'TNA' });
  });

  it('hold the view on another symbol, and keep the one before on the board', () => {
    const moved = { ...idea, ...withIndex(idea, 'SPY') };
    expect(moved.index).toBe('SPY');
    expect(moved.instruments.map(({ symbol }) => symbol)).toEqual(['IWM', 'TNA', 'TZA']);
    expect(stopBoardRequestSchema.safeParse(boardQuestion(moved, null)).success).toBe(true);
  });

  it('take every stop of a coherent set and leave what follows the view alone', () => {
    const offer = {
      keeps: 'TNA',
      stops: [
        { symbol: 'IWM', stop: -0.0417 },
        { symbol: 'TNA', stop: -0.12 },
      ],
    };
    const taken = withOffer(idea, offer);
    expect(taken.stop).toBe(-0.0417);
    expect(taken.instruments?.map(({ stop }) => stop)).toEqual([-0.12, null, null]);
  });
});

describe('a level that was typed', () => {
  it.each([
    [-0.06, true],
    [0.2, true],
    [Number.NaN, false],
    [0, false],
    [-1, false],
    [11, false],
  ])('%d can be used: %s', (level, usable) => {
    expect(levelProblem('stop', level, false) === null).toBe(usable);
  });

  it('may be left empty only where it then follows the view', () => {
    expect(levelProblem('stop', null, true)).toBeNull();
    expect(levelProblem('stop', null, false)).toContain('in percent');
  });
});

describe('how an instrument moves with the view', () => {
  const beta = {
    of: 'SPY',
    beta: 0.641,
    standardError: 0,
    rSquared: 0,
    observations: 0,
    from: '',
    to: '',
    basis: 'total',
  };
  it('is said in a few characters', () => {
    expect(linkText({ kind: 'multiple', multiple: -3 })).toBe('−3×');
    expect(linkText({ kind: 'beta', multiple: 1, ...beta } as never)).toBe('β 0.64');
    expect(linkText({ kind: 'beta', multiple: 3, ...beta } as never)).toBe('3× on SPY, β 0.64');
  });
});
