import { describe, expect, it } from 'vitest';
import { triggersOf } from '../../../support/notes/triggers-of.ts';

type Rows = readonly (readonly [text: string, trigger: string])[];

/** One table for each construct; what is expected was written before the sentence was read by a program. */
const constructs: Readonly<Record<string, Rows>> = {
  'the series': [
    ['Get out should the VIX print above 30.', 'exit VIXCLS level above 30'],
    ['Sell half if 2s10s drop under 40bp.', 'exit T10Y2Y level below 40 basisPoints'],
    [
      'Cut the longs if high-yield spreads push through 400.',
      'exit BAMLH0A0HYM2 level above 400 basisPoints',
    ],
    ['Cover if the equity put/call ratio spikes above 1.1.', 'exit CPCE level above 1.1'],
    ['Reduce if unemployment climbs above 4.8%.', 'exit UNRATE level above 4.8'],
    ['Buy more if small caps reclaim 2,500.', 'enter RUT level above 2500'],
    ['VIX is at 17. If it gets above 24 we sell.', 'exit VIXCLS level above 24'],
    ['We like IWM. If it slips under 238 we are out.', 'exit IWM level below 238'],
  ],
  'the comparison': [
    ['Exit if IWM trades under 238.', 'exit IWM level below 238'],
    ['Exit if IWM settles beneath 238.', 'exit IWM level below 238'],
    ['Exit once QQQ cracks 580.', 'exit QQQ level below 580'],
    ['Add if QQQ gets through 640.', 'enter QQQ level above 640'],
    ['Add when QQQ pushes past 640.', 'enter QQQ level above 640'],
    ['Exit if the 10-year backs up to 4.75%.', 'exit DGS10 level above 4.75'],
    ['Trim if IWM fails to hold 240.', 'exit IWM level below 240'],
    ['Sell if SPY cannot reclaim 690.', 'exit SPY level below 690'],
    ['We cut if the 10-year breaches 4.6%.', 'exit DGS10 level above 4.6'],
    ['Sell SMH when it closes south of 330.', 'exit SMH level below 330'],
  ],
  'the level': [
    ['Add if HYG closes below its 50-day.', 'enter HYG close/sma50 gap below 0'],
    ['Exit once IWM loses the 200-day moving average.', 'exit IWM close/sma200 gap below 0'],
    ['Add if IWM takes out its 52-week high.', 'enter IWM change from highest of 252 above 0 fraction'],
    ['Exit if XLK falls below its 40-week moving average.', 'exit XLK close/sma200 gap below 0'],
    ['Exit if HYG breaks its 20-day low.', 'exit HYG change from lowest of 20 below 0 fraction'],
    ['Exit if spreads on high yield: HY OAS is wider than 4.2%.', 'exit BAMLH0A0HYM2 level above 4.2'],
  ],
  'what it is for': [
    ['A weekly close under 205 in IWM kills the idea.', 'exit IWM level below 205'],
    ['A close under 205 in IWM would invalidate the setup.', 'exit IWM level below 205'],
    ['We would turn neutral were the 10-year yield to settle above 4.5%.', 'exit DGS10 level above 4.5'],
    ['A drop in the VIX to below 15 would lead us to add.', 'enter VIXCLS level below 15'],
    ['TZA only on a daily close back above 9.20.', 'enter TZA level above 9.2'],
    ['Watch for IWM to slip below 240.', 'watch IWM level below 240'],
    [
      'Watch\n- QQQ holding 600\n- 2s10s through 75bp',
      'watch QQQ level above 600 | watch T10Y2Y level above 75 basisPoints',
    ],
    [
      'Exits\n- IWM closes < 240\n- HY OAS crosses 350 bps',
      'exit IWM level below 240 | exit BAMLH0A0HYM2 level above 350 basisPoints',
    ],
    ['Cut half below 240 in IWM.', 'exit IWM level below 240'],
    ['Lighten up the moment VIX trades over 25.', 'exit VIXCLS level above 25'],
    ['In the event that IWM trades below 230, we walk away.', 'exit IWM level below 230'],
    ['XLE is sold on any settlement below 86.', 'exit XLE level below 86'],
    ['TLT is bought on a close above its 200-day.', 'enter TLT close/sma200 gap above 0'],
    ['The hedge goes on when HY OAS rises past 3.75%.', 'enter BAMLH0A0HYM2 level above 3.75'],
    ['KRE must clear 66 before any new money goes in.', 'enter KRE level above 66'],
    ['A VIX in excess of 35 suspends all leveraged positions.', 'exit VIXCLS level above 35'],
    ['Some think 250 is rich; we add to IWM above 252.', 'enter IWM level above 252'],
    ['IWM fell 3% last week; exit if it breaks 230.', 'exit IWM level below 230'],
    ['VIX > 28 or HYG < 79: out.', 'exit VIXCLS level above 28 or HYG level below 79'],
    ['Stay with the trade unless IWM slides under 232.', 'exit IWM level below 232'],
    ['TNA stays a buy while IWM holds its 20-day.', 'exit IWM close/sma20 gap below 0'],
    [
      'I add to QQQ on strength above 640 or on weakness below 600.',
      'enter QQQ level above 640 | enter QQQ level below 600',
    ],
  ],
  'the price of an entry': [
    ['Buy TNA at 38.50 or better.', 'enter TNA level below 38.5'],
    ['Buy TNA at 38.50.', 'enter TNA level below 38.5'],
    ['We like TNA. Scale in between 36 and 38.', 'enter TNA level above 36 and TNA level below 38'],
    ['Accumulate IWM in the 242 to 246 area.', 'enter IWM level above 242 and IWM level below 246'],
    ['TNA: add on a break of 42.', 'enter TNA level above 42'],
    ['IWM: buy stop 253.60.', 'enter IWM level above 253.6'],
    ['TNA: limit 44.80, good till Friday.', 'enter TNA level below 44.8'],
    ['Short SMH at 365 or better.', 'enter SMH level above 365'],
    ['Long IWM at 245, stop 238.', 'enter IWM level below 245'],
    ["I'm a buyer of IWM at 240.", 'enter IWM level below 240'],
    ['Buy TNA on a dip into 41 to 42.', 'enter TNA level above 41 and TNA level below 42'],
  ],
};

describe.each(Object.entries(constructs))('a condition, by %s', (_name, rows) => {
  it.each(rows)('is read in "%s"', (text, trigger) => {
    expect(triggersOf(text)).toBe(trigger);
  });
});
