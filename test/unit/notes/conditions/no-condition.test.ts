import { describe, expect, it } from 'vitest';
import { triggersOf } from '../../../support/notes/triggers-of.ts';

const none: Readonly<Record<string, readonly string[]>> = {
  'what was': [
    'Last time VIX went over 30 we bought the lot.',
    'When IWM broke below 200 in April, we sold everything.',
    'Back in April the VIX went above 50 and everyone was selling.',
    'Had yields breached 5% in October, we would have cut.',
    'If you had bought IWM below 200 you would be happy.',
    'Buy signals fired at 240 in IWM last week.',
    'In 2022 the policy rate rose above 4% and we reduced.',
    'Once IWM closed above 240 we added.',
    'We sold IWM when it traded below 230.',
    'IWM slipped below its 50-day yesterday and we cut.',
  ],
  'what another said': [
    'The Fed raised rates above 5% and would hold them there.',
    'The ECB said it would act if the 10-year rose above 3%.',
    'Analysts expect to sell if SPY falls below 600.',
    'A reader asks whether to buy if IWM holds 240.',
    'According to one bank, clients exit if VIX prints above 30.',
  ],
  'a question': [
    'Would we buy if IWM closed above 265?',
    'Should we sell if the 10-year goes over 5%?',
    'Is it time to exit below 240 in IWM?',
  ],
  'no series of the workspace': [
    'Add once breadth thrusts past 60%.',
    'We like IWM. Sell if breadth falls under 45.',
    'We like IWM. Exit if the dollar strengthens beyond 103.',
    'We like IWM. Cut if VVIX clears 110.',
    'Exit if IWM volume falls below 40.',
    'Cut if IWM implied volatility gets above 25.',
    'Reduce if core inflation climbs above 3.5%.',
  ],
  'no level of a series': [
    'Buy 200 shares of TNA.',
    'Add to TNA in 3 tranches.',
    'Buy the IWM 252/262 call spread.',
    'We are long IWM from 241.',
    'Do not buy TNA at 40.',
    'Street is short gamma below 244 in IWM.',
    'The fund trades at 80.10, above its 200-day.',
    'TLT found buyers at 87.',
    'If history is a guide, SPY above 600 is rich.',
    'IWM has held above its 50-day and should push toward 255.',
    'Sell IWM covered calls at 260.',
  ],
};

describe.each(Object.entries(none))('%s', (_name, texts) => {
  it.each(texts)('is no condition: "%s"', (text) => {
    expect(triggersOf(text)).toBe('');
  });
});
