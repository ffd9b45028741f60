import { readSentiment } from '#electron/notes/sentiment/read-sentiment.ts';
import { isSentimentExperimental, sentimentAccuracy } from '#shared/domain/playbook/sentiment-accuracy.ts';
import { describe, expect, it } from 'vitest';
import { plainWordListClass } from '../../../support/sentiment/plain-word-list.ts';
import {
  headlineSets,
  type LabelledHeadline,
  readHeadlines,
  type ToneClass,
  toneClasses,
} from '../../../support/sentiment/read-headlines.ts';

function classOf(text: string): ToneClass {
  const { label } = readSentiment(text, [{ start: 0, end: text.length }]);
  return label.replace('mildly ', '') as ToneClass;
}

const correct = (rows: readonly LabelledHeadline[], classify: (text: string) => ToneClass): number =>
  rows.filter(({ label, text }) => classify(text) === label).length;

const percent = (count: number, rows: readonly LabelledHeadline[]): string =>
  `${((100 * count) / rows.length).toFixed(1)} %`;

function confusion(rows: readonly LabelledHeadline[]): string {
  const count = (label: ToneClass, given: ToneClass) =>
    rows.filter((row) => row.label === label && classOf(row.text) === given).length;
  const lines = toneClasses.map(
    (label) =>
      `${label.padStart(10)} ${toneClasses.map((given) => String(count(label, given)).padStart(9)).join('')}`,
  );
  return [
    `${'is \\ read as'.padStart(10)}${toneClasses.map((given) => given.padStart(9)).join('')}`,
    ...lines,
  ].join('\n');
}

const sets = headlineSets.map((name) => ({ name, rows: readHeadlines(name) }));

describe('the sentiment of headlines', () => {
  it.each(sets)('is printed with its baselines: $name', ({ name, rows }) => {
    const majority = Math.max(...toneClasses.map((label) => correct(rows, () => label)));
    const list = correct(rows, plainWordListClass);
    const rules = correct(rows, classOf);
    const spoken = rows.filter(({ text }) => classOf(text) !== 'neutral');
    console.log(
      `${name}: ${rows.length} headlines, correct ${percent(rules, rows)}; plain word list ${percent(list, rows)}; ` +
        `most frequent class ${percent(majority, rows)}; right where it hears a tone ${percent(correct(spoken, classOf), spoken)}\n${confusion(rows)}`,
    );
    expect(rules).toBeGreaterThan(list);
    expect(list).toBeGreaterThan(0);
    expect(rules).toBeGreaterThan(majority);
  });

  it('is what the product says of it, and no headline stands twice', () => {
    const fresh = readHeadlines('fresh');
    expect({ headlines: fresh.length, correct: correct(fresh, classOf) }).toEqual(sentimentAccuracy);
    expect(isSentimentExperimental).toBe(correct(fresh, classOf) / fresh.length < 0.8);
    const texts = sets.flatMap(({ rows }) => rows.map(({ text }) => text));
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
