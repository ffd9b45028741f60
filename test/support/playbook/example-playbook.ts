import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import type { Claim, ClaimMeasure } from '#shared/domain/playbook/claim.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import type { Evidence, Span } from '#shared/domain/playbook/span.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';

/** A note written for the tests; its figures are those that the simulated sample passes through. */
export const exampleNote = [
  'The Russell 2000 is up 12.45% this year against 15.19% for the S&P 500.',
  'Over six months it gained ~19%, the S&P 500 13.52%.',
  'From 20 October to 20 November it fell ~8% while the S&P 500 lost just under 3%.',
  'TNA made ~13% this year and ~53% in six months and holds above its 20-day EMA, 50-day and 200-day averages.',
  'TZA lost ~44% this year, is up >10% in five sessions, and its volume has been rising this quarter.',
  'Buy IWM for one to three months, stop -6%, target +10-15%.',
  'Buy TNA for two to eight weeks, stop -12%, target +20-40%.',
  'Long IWM against short SPY in equal dollars.',
  'Hedge with TZA once the S&P 500 is 3% below its high.',
].join(' ');

/** Where words of a text stand. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`The text does not hold "${words}"`);
  return { start, end: start + words.length };
}
const evidenceOf = (words: string): Evidence => [spanOf(exampleNote, words)];

const yearToDate: StatedWindow = { kind: 'yearToDate' };
const sixMonths: StatedWindow = { kind: 'months', count: 6 };
const autumn: StatedWindow = {
  kind: 'dates',
  from: '2025-10-20' as BusinessDate,
  to: '2025-11-20' as BusinessDate,
};

const claim = (id: string, symbol: string, measure: ClaimMeasure, words: string): Claim => ({
  id,
  symbol,
  measure,
  evidence: evidenceOf(words),
  assumptions: [],
});

function returned(
  id: string,
  symbol: string,
  figure: Pick<StatedFigure, 'value' | 'hedge' | 'decimals'>,
  window: StatedWindow,
  words: string,
): Claim {
  const stated: StatedFigure = { ...figure, unit: 'fraction', span: spanOf(exampleNote, words) };
  return claim(id, symbol, { kind: 'return', figure: stated, window }, words);
}
const exact = (value: number) => ({ value, hedge: 'exact', decimals: 2 }) as const;
const roughly = (value: number) => ({ value, hedge: 'approximately', decimals: 0 }) as const;
const above = (id: string, indicator: IndicatorSpecification, words: string) =>
  claim(id, 'TNA', { kind: 'average', indicator, side: 'above' }, words);

export const exampleClaims: readonly Claim[] = [
  returned('rut-ytd', 'RUT', exact(0.1245), yearToDate, '12.45%'),
  returned('spx-ytd', 'SPX', exact(0.1519), yearToDate, '15.19%'),
  returned('rut-6m', 'RUT', roughly(0.19), sixMonths, '~19%'),
  returned('spx-6m', 'SPX', exact(0.1352), sixMonths, '13.52%'),
  returned('rut-autumn', 'RUT', roughly(-0.08), autumn, 'fell ~8%'),
  returned(
    'spx-autumn',
    'SPX',
    { value: -0.03, hedge: 'justUnder', decimals: 0 },
    autumn,
    'lost just under 3%',
  ),
  returned('tna-ytd', 'TNA', roughly(0.13), yearToDate, '~13% this year'),
  returned('tna-6m', 'TNA', roughly(0.53), sixMonths, '~53% in six months'),
  returned('tza-ytd', 'TZA', roughly(-0.44), yearToDate, 'lost ~44%'),
  returned(
    'tza-5d',
    'TZA',
    { value: 0.1, hedge: 'over', decimals: 0 },
    { kind: 'sessions', count: 5 },
    '>10% in five sessions',
  ),
  above('tna-ema20', { kind: 'ema', length: 20 }, 'above its 20-day EMA'),
  above('tna-sma50', { kind: 'sma', length: 50 }, '50-day'),
  above('tna-sma200', { kind: 'sma', length: 200 }, '200-day'),
  claim(
    'tza-volume',
    'TZA',
    { kind: 'volume', direction: 'rising', window: { kind: 'quarterToDate' } },
    'its volume has been rising this quarter',
  ),
];

const none = { enterOn: [], assumptions: [] } as const;
const long = (symbol: string) => ({ symbol, side: 'long', instrument: 'shares' }) as const;
export const exampleIdeas: readonly Idea[] = [
  {
    id: 'iwm',
    kind: 'long',
    legs: [long('IWM')],
    stop: { fraction: -0.06, evidence: evidenceOf('stop -6%') },
    target: { from: 0.1, to: 0.15, evidence: evidenceOf('target +10-15%') },
    horizonSessions: { from: 21, to: 63, evidence: evidenceOf('one to three months') },
    evidence: evidenceOf('Buy IWM for one to three months, stop -6%, target +10-15%.'),
    ...none,
  },
  {
    id: 'tna',
    kind: 'long',
    legs: [long('TNA')],
    stop: { fraction: -0.12, evidence: evidenceOf('stop -12%') },
    target: { from: 0.2, to: 0.4, evidence: evidenceOf('target +20-40%') },
    horizonSessions: { from: 10, to: 40, evidence: evidenceOf('two to eight weeks') },
    evidence: evidenceOf('Buy TNA for two to eight weeks, stop -12%, target +20-40%.'),
    ...none,
  },
  {
    id: 'pair',
    kind: 'pair',
    legs: [long('IWM'), { symbol: 'SPY', side: 'short', instrument: 'shares' }],
    neutrality: 'dollar',
    evidence: evidenceOf('Long IWM against short SPY in equal dollars.'),
    ...none,
  },
  {
    id: 'hedge',
    kind: 'hedge',
    legs: [long('TZA')],
    evidence: evidenceOf('Hedge with TZA'),
    enterOn: ['fall'],
    assumptions: [],
  },
];

export const exampleTriggers: readonly NoteTrigger[] = [
  {
    id: 'fall',
    name: 'S&P 500 falls 3 %',
    role: 'enter',
    condition: {
      kind: 'compare',
      measure: {
        kind: 'change',
        series: { symbol: 'SPX' },
        from: { kind: 'highest', sessions: 20 },
        unit: 'percent',
      },
      is: 'atMost',
      threshold: -3,
    },
    evidence: evidenceOf('once the S&P 500 is 3% below its high'),
    assumptions: [
      {
        field: 'window',
        value: '20 sessions',
        because: 'The note does not say which high.',
        confirmed: false,
      },
    ],
  },
];

export const exampleReading: NoteReading = {
  text: exampleNote,
  sentences: [
    evidenceOf('The Russell 2000 is up 12.45% this year against 15.19% for the S&P 500.')[0] as Span,
  ],
  claims: exampleClaims,
  ideas: exampleIdeas,
  triggers: exampleTriggers,
  catalysts: [],
  risks: [],
  themes: [],
  sentiment: {
    score: 0.1,
    label: 'neutral',
    phrases: [{ span: spanOf(exampleNote, 'gained'), weight: 0.1 }],
  },
  assumptions: [],
  notUnderstood: [],
};

export const examplePlaybook: Playbook = {
  format: 1,
  id: 'small-caps',
  title: 'Small caps into January',
  version: 1,
  savedAtMs: 1_766_100_000_000,
  note: {
    name: 'small-caps.txt',
    format: 'text',
    textHash: '3a5bb2adc890338a078bef7ef1414aa5eac10e9bf78868031eac0c3894071740',
    asOf: '2025-12-18' as BusinessDate,
  },
  reading: exampleReading,
};
