import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { leavesOf } from '#shared/domain/condition.ts';
import { readNote } from '#electron/notes/read-note.ts';
import { readingFacts } from '../../../support/notes/reading-facts.ts';
import { projectRoot } from '../../../support/source-files.ts';

const file = join(projectRoot, '../shared/seed/small-cap-note.txt');
const present = existsSync(file);

/** The note that the product started from, where it is present. */
describe.runIf(present)('the small-cap note', () => {
  const text = present ? readFileSync(file, 'utf8') : '';
  const reading = readNote(text, { asOf: '2025-12-18' as BusinessDate });
  const facts = readingFacts(reading);
  const words = (span: { start: number; end: number } | undefined) =>
    span ? text.slice(span.start, span.end) : '';

  it('states ten performances, each once, with windows and hedges', () => {
    expect(facts.claims.filter((fact) => fact.includes(' return '))).toEqual([
      'RUT return yearToDate 0.1245 exact',
      'SPX return yearToDate 0.1519 exact',
      'RUT return months:6 0.19 approximately',
      'SPX return months:6 0.1352 exact',
      'RUT return dates:2025-10-20..2025-11-20 -0.08 approximately',
      'SPX return dates:2025-10-20..2025-11-20 -0.03 justUnder',
      'TNA return yearToDate 0.13 approximately',
      'TNA return months:6 0.53 approximately',
      'TZA return yearToDate -0.44 approximately',
      'TZA return sessions:5 0.1 over',
    ]);
  });

  it('joins what is said twice', () => {
    const twice = reading.claims.filter(({ evidence }) => evidence.length === 2);
    expect(twice.map(({ symbol, evidence }) => [symbol, words(evidence[1])])).toEqual([
      ['RUT', 'Russell 2000 +19% over six months'],
      ['SPX', 'S&P +13.5%'],
      ['TZA', 'TZA down ~44% YTD'],
      ['TZA', 'rising Q4 volume'],
    ]);
  });

  it('states trends, volume and who leads', () => {
    expect(facts.claims.filter((fact) => !fact.includes(' return '))).toEqual([
      'RUT relative SPX better open',
      'TNA average above ema20',
      'TNA average above sma50',
      'TNA average above sma200',
      'TZA average below ema20',
      'TZA average below sma50',
      'TZA average below sma200',
      'TZA volume rising quarterToDate',
    ]);
  });

  it('proposes five trades', () => {
    expect(facts.ideas).toEqual([
      'long IWM',
      'long IWM stop -0.06',
      'long IWM target 0.1..0.15',
      'long IWM horizon 21..63',
      'long TNA',
      'long TNA stop -0.12',
      'long TNA target 0.2..0.4',
      'long TNA horizon 10..40',
      'pair long IWM short SPY',
      'pair long IWM short SPY neutrality dollar',
      'callSpread IWM',
      'callSpread IWM expiry 45..90',
      'hedge TZA',
      'hedge TZA enters on trigger',
    ]);
  });

  it('names one condition to hedge on and four stop signals, with what they assume', () => {
    expect(facts.triggers).toEqual([
      'enter SPX change from highest of 20 below -0.03 fraction or DGS10 change from 20 sessions ago above 25 basisPoints',
      'stopSignal BAMLH0A0HYM2 change from 20 sessions ago above 100 basisPoints',
      'stopSignal IWM.FLOW z-score of 60 below -2',
      'stopSignal TNA.FLOW z-score of 60 below -2',
      'stopSignal CPCE z-score of 60 above 2',
    ]);
    expect(reading.triggers.every(({ assumptions }) => assumptions.length > 0)).toBe(true);
    const bands = reading.triggers.flatMap(({ condition }) => leavesOf(condition).map(({ band }) => band));
    expect(bands).toEqual([0.0075, 6.25, 25, 0.5, 0.5, 0.5]);
    expect(reading.ideas.at(-1)?.enterOn).toEqual([reading.triggers[0]?.id]);
  });

  it('expects four events and puts figures on three risks', () => {
    expect(facts.catalysts.toSorted()).toEqual([
      'earnings 14..72',
      'fedMinutes 30..90',
      'inflation 30..90',
      'reconstitution',
    ]);
    expect(facts.risks).toEqual(
      expect.arrayContaining(['rates 20..50', 'leverage 0.15', 'positioning 0.03..0.05']),
    );
  });

  it('keeps the sentiment that it states apart', () => {
    expect(reading.sentiment.stated).toMatchObject({ label: 'mildly positive', score: 0.28 });
    expect(reading.notUnderstood).toEqual([]);
  });
});
