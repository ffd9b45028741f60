import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { readNote } from '#electron/notes/read-note.ts';

const read = (text: string) => readNote(text, { asOf: '2025-12-18' as BusinessDate });

describe('a figure that is no change of a price', () => {
  it.each([
    'TLT yields 4.2%.',
    'TNA has an expense ratio of 1.04%.',
    'IWM has a 60% chance to gain 5%.',
    "IWM's volatility is 22%.",
    'We cut IWM to 5% of NAV.',
    'IWM did not fall 5% this year.',
    'Analysts see IWM up 10% by year end.',
    'QQQ weight is 12% of the portfolio.',
    "IWM's dividend yield is 1.3%.",
    'Short interest in IWM rose 12% in November.',
    'IWM volume was 30% above average.',
    'We were stopped out of TNA at a 12% loss last month.',
    'SPY is 1% below its peak.',
    'IWM zigzagged 5% this month.',
  ])('is left where it stands: %s', (text) => {
    const { claims, notUnderstood } = read(text);
    expect(claims).toEqual([]);
    expect(notUnderstood.length).toBeGreaterThan(0);
  });

  it.each(['Do not buy TNA.', 'Retail investors are long TNA.', 'Everyone is short TNA.', 'TNA is crowded.'])(
    'and no trade is made of: %s',
    (text) => {
      expect(read(text).ideas).toEqual([]);
    },
  );
});
