import { describe, expect, it } from 'vitest';
import { compoundingSentence } from '#shared/leverage/compounding-sentence.ts';
import { explorePath } from '#shared/leverage/explore-path.ts';
import { hedgeSize } from '#shared/leverage/hedge-size.ts';

const facts = { fund: 'TNA', index: 'IWM', multiple: 3 };

describe('the sentence about compounding', () => {
  it('says that a trend helped, and what swings took all the same', () => {
    const sentence = compoundingSentence({ ...facts, indexReturn: 0.2, trend: 0.128, swings: -0.03 });
    expect(sentence).toMatch(/^Compounding helped by 9\.80 points: IWM rose 20\.00.%/);
    expect(sentence).toContain('3.00 points that swings took');
  });

  it('says that swings hurt, and what the trend added all the same', () => {
    const sentence = compoundingSentence({ ...facts, indexReturn: -0.01, trend: 0.0003, swings: -0.04 });
    expect(sentence).toMatch(/^Compounding hurt by 3\.97 points: IWM fell 1\.00.%/);
    expect(sentence).toContain('0.03 points that the trend added');
  });

  it('does not name a difference that is not worth it', () => {
    expect(compoundingSentence({ ...facts, indexReturn: 0.01, trend: 0.0003, swings: -0.0002 })).toContain(
      'next to no difference',
    );
  });
});

describe('a path of typed moves', () => {
  it('gives the textbook ends', () => {
    const { index, indexReturn, funds } = explorePath([0.1, -0.1, 0.1, -0.1], [1, 2, 3, -3]);
    expect(index).toHaveLength(5);
    expect(indexReturn).toBeCloseTo(0.9801 - 1, 12);
    const ends = funds.map(({ endReturn }) => 1 + endReturn);
    [0.9801, 0.9216, 0.8281, 0.8281].forEach((end, i) => expect(ends[i]).toBeCloseTo(end, 12));
    expect(funds[2]?.compounding).toBeCloseTo(0.8281 - 1 + 3 * 0.0199, 12);
  });
});

describe('the size of a hedge', () => {
  it('is beta times the exposure over |L|, in whole shares', () => {
    expect(hedgeSize({ exposureDollars: 1e6, beta: 1.2, multiple: -3, price: 7.07 })).toEqual({
      notionalDollars: 400_000,
      shares: 56_577,
      sharesDollars: expect.closeTo(56_577 * 7.07, 6),
    });
    expect(() => hedgeSize({ exposureDollars: 1, beta: 1, multiple: 3, price: 1 })).toThrow(RangeError);
  });
});
