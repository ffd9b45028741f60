import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { readNote } from '#electron/notes/read-note.ts';
import { readingFacts } from '../../../support/notes/reading-facts.ts';

const asOf = '2025-12-18' as BusinessDate;
const triggersOf = (text: string): string => readingFacts(readNote(text, { asOf })).triggers.join(' | ');

/** Ways in which traders say what they wait for. */
const conditions: readonly (readonly [text: string, trigger: string])[] = [
  ['A close below the 50-day takes us out of IWM.', 'exit IWM close/sma50 gap below 0'],
  ['We are long IWM. A close below the 50-day takes us out.', 'exit IWM close/sma50 gap below 0'],
  [
    'We stop being long IWM once HY OAS widens by half a point.',
    'exit BAMLH0A0HYM2 change from 20 sessions ago above 50 basisPoints',
  ],
  ['Exit on VIX > 25.', 'exit VIXCLS level above 25'],
  ['Cut half if 10s back up 20bp.', 'exit DGS10 change from 20 sessions ago above 20 basisPoints'],
  [
    'I would change my mind if core inflation climbed over 3.5%, or if high-yield spreads tightened below 250 basis points.',
    'exit BAMLH0A0HYM2 level below 250 basisPoints',
  ],
  [
    'What would make us wrong\nA move in the 10-year yield above 4.75%, or XLU closing below its 200-day moving average.',
    'exit DGS10 level above 4.75 or XLU close/sma200 gap below 0',
  ],
  ['If $SPY loses 660 I go to cash.', 'exit SPY level below 660'],
  ['If $IWM takes out 252 I buy the breakout.', 'enter IWM level above 252'],
  ['A daily close above 4.60% in the 10-year ends the trade.', 'exit DGS10 level above 4.6'],
  ['Sell the rest when VIX prints 30.', 'exit VIXCLS level above 30'],
  ['We add on a break of 230 in IWM.', 'enter IWM level above 230'],
  ['Buy QQQ on a close back above the 50-day.', 'enter QQQ close/sma50 gap above 0'],
  ['VIX above 24 = flat.', 'exit VIXCLS level above 24'],
  ['HY OAS > 350bp: cut to half.', 'exit BAMLH0A0HYM2 level above 350 basisPoints'],
  ['No longer long SMH below the 100-day.', 'exit SMH close/sma100 gap below 0'],
  ['Anything north of 4.5% on tens and we reduce.', 'exit DGS10 level above 4.5'],
  ['We get involved in XLF only above 55.', 'enter XLF level above 55'],
  ['The trade is off should IWM finish under 230.', 'exit IWM level below 230'],
  ['A 5% drop in SPY would make us buy.', 'enter SPY change from highest of 20 below -0.05 fraction'],
  ['Re-enter if GLD regains its 20-day EMA.', 'enter GLD close/ema20 gap above 0'],
  ['Stay long TLT as long as the 10-year stays below 4.6%.', 'exit DGS10 level above 4.6'],
  ['Hold XLE while USO is above its 50-day.', 'exit USO close/sma50 gap below 0'],
];
/** Comparisons that have happened, or that nothing follows from. */
const facts: readonly string[] = [
  'IWM is above its 50-day and VIX is below 17.',
  'SPY closed above 600 on Friday, and the VIX fell below 16.',
  'The 10-year is now above 4.5%, and HY spreads are below 300bp.',
  'A close above 600 in SPY was celebrated.',
  'Breadth: a second day above 600 in SPY on Friday.',
  'We hold IWM while small caps lag.',
];

describe('the conditions of a note', () => {
  it.each(conditions)('are read in "%s"', (text, trigger) => {
    expect(triggersOf(text)).toBe(trigger);
  });

  it.each(facts)('are none in "%s"', (text) => {
    expect(triggersOf(text)).toBe('');
  });

  it('puts no earlier trade on by the level of another fund', () => {
    const { ideas } = readNote('Long SQQQ as a hedge. If IWM takes out 252 I buy the breakout.', { asOf });
    expect(ideas.flatMap(({ enterOn }) => enterOn)).toEqual([]);
  });
});
