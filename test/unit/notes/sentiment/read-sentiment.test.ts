import { existsSync, readFileSync } from 'node:fs';
import { readSentiment } from '#electron/notes/sentiment/read-sentiment.ts';
import { flattenText } from '#electron/notes/text/flatten-text.ts';
import { splitSentences } from '#electron/notes/text/split-sentences.ts';
import { sentimentSchema } from '#shared/domain/playbook/sentiment.ts';
import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../support/time/processor-ms.ts';

const read = (text: string) => readSentiment(text, splitSentences(flattenText(text)));
const seed = '../shared/seed/small-cap-note.txt';

describe('the language of markets', () => {
  it.each([
    ['Fed delivers a rate cut', 'Airline cuts its forecast'],
    ['A short squeeze lifts the stock', 'Rising costs squeeze margins'],
    ['Yields fall', 'Yields rise'],
    ['Spreads tighten', 'Spreads widen'],
    ['TZA sinks', 'TZA jumps'],
    ['Inverse funds lose ground as shares climb', 'The bear fund is up 9% today'],
    ['Jobless claims fall', 'Payrolls fall'],
    ['Recession fears fade', 'The rally fades'],
    ['Guidance is raised', 'Costs are rising'],
    ['Shares gain despite a profit warning', 'Shares drop despite a profit beat'],
    ['Results were less bad than feared', 'Results were worse than feared'],
    ['No sign of stress', 'No relief'],
    ['The default was avoided', 'The company defaults on its debt'],
    ['Earnings missed, but orders are surging', 'Earnings beat, but orders are collapsing'],
    ['TNA +3.1% today', 'TNA -3.1% today'],
    ['The trade is no longer crowded', 'The trade is crowded'],
  ])('hears good news in "%s" and bad news in "%s"', (good, bad) => {
    expect(read(good).score).toBeGreaterThanOrEqual(0.1);
    expect(read(bad).score).toBeLessThanOrEqual(-0.1);
  });

  it.each([
    'The fund owns 412 bonds in nine countries',
    'The committee meets on 9 December',
    'Buy a 45-90 day call spread on IWM',
    'Company announces a two-for-one stock split',
    'Stop -6%, target +10%',
    '',
  ])('hears nothing in "%s"', (text) => {
    expect(read(text)).toMatchObject({ label: 'neutral', phrases: [] });
  });

  it('hears less in what may happen than in what happened', () => {
    expect(read('Shares might rise').score).toBeLessThan(read('Shares rise').score);
    expect(read('Shares might rise').score).toBeGreaterThan(0);
  });

  it('counts what a note names as a risk for less than what it reports', () => {
    const text = 'Shares rose. The tail risk is a crash. Monitor liquidity.';
    const [rose, ...risks] = read(text).phrases;
    expect(rose?.weight).toBeGreaterThan(0);
    for (const { weight } of risks) expect(Math.abs(weight)).toBeLessThan(rose?.weight ?? 0);
  });

  it('shows the words it stands on', () => {
    const text = '• Russell 2000: spreads are widening – but small‑cap earnings beat.';
    expect(
      read(text).phrases.map(({ span: { start, end }, weight }) => [text.slice(start, end), weight]),
    ).toEqual([
      ['spreads are widening', -0.4],
      ['beat', 0.8],
    ]);
  });
});

describe('what a note states itself', () => {
  it.each([
    ['Overall Sentiment\nmildly positive\nSentiment Score\n0.28', { label: 'mildly positive', score: 0.28 }],
    ['Sentiment: Bearish', { label: 'bearish' }],
    ['Sentiment score: -0.4', { score: -0.4 }],
    ['Sentiment score: −.35 on our scale', { score: -0.35 }],
    ['Our overall sentiment is strongly negative.', { label: 'strongly negative' }],
  ])('is found in "%s" and counts for nothing in the score', (text, stated) => {
    const sentiment = read(text);
    expect(sentiment.stated).toMatchObject(stated);
    expect(sentiment.phrases).toEqual([]);
    expect(sentimentSchema.parse(sentiment)).toEqual(sentiment);
  });

  it.each([
    'Sentiment score 72',
    'Sentiment survey at 10:30',
    'Consumer sentiment rose 0.3 points',
    'Sentiment Score 0.28%',
  ])('is not taken from "%s"', (text) => {
    expect(read(text).stated).toBeUndefined();
  });

  it.runIf(existsSync(seed))(
    'stands beside the own score of the seed note, which is mildly positive too',
    () => {
      const sentiment = read(readFileSync(seed, 'utf8'));
      expect(sentiment).toMatchObject({
        label: 'mildly positive',
        stated: { label: 'mildly positive', score: 0.28 },
      });
      console.log(`seed note: own score ${sentiment.score}, stated ${sentiment.stated?.score}`);
    },
  );
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'not no despite but , ( ) shares yields rise fall TZA +3% -2% rate cut fears fade beat misses if may crowded – . : \n'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary' }),
  );

  it('has a score in -1..1, spans within it and the same reading twice', () => {
    fc.assert(
      fc.property(text, (note) => {
        const sentiment = read(note);
        expect(sentimentSchema.safeParse(sentiment).success).toBe(true);
        expect(read(note)).toEqual(sentiment);
        for (const { span } of sentiment.phrases) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(note.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of twenty pages is read in a second, hostile or not', () => {
    const pages = [
      'Shares rose despite fears of a rate hike (spreads widened), but yields fell. '.repeat(700),
      '('.repeat(50_000),
      'no '.repeat(20_000),
      'shares of '.repeat(6_000),
      'sentiment '.repeat(6_000),
      '+1%'.repeat(20_000),
    ];
    for (const page of pages) {
      expect(
        processorMs(() => read(page)),
        page.slice(0, 20),
      ).toBeLessThan(1000);
      expect(Math.abs(read(page).score)).toBeLessThanOrEqual(1);
    }
  });
});
