import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import { leavesOf } from '#shared/domain/condition.ts';
import { describeCloses } from '#shared/format/describe-closes.ts';
import { sentenceDay as asOf } from '../../../support/notes/triggers-of.ts';

const triggersIn = (text: string) => readNote(text, { asOf }).triggers;
const closesIn = (text: string) =>
  triggersIn(text).flatMap(({ condition }) => leavesOf(condition).map(describeCloses));
const durationsIn = (text: string) =>
  triggersIn(text).flatMap(({ assumptions }) => assumptions.filter(({ field }) => field === 'duration'));

describe('the closes that a note waits for', () => {
  it.each([
    ['Add if HYG closes below its 50-day for three sessions.', 'for 3 sessions in a row'],
    ['If IWM closes two days running below 240 we cut.', 'for 2 sessions in a row'],
    ['Two consecutive closes under 580 in QQQ and the thesis is dead.', 'for 2 sessions in a row'],
    ['Exit if IWM closes below 240 for three consecutive sessions.', 'for 3 sessions in a row'],
    ['Sell if QQQ closes below 600, two days in a row.', 'for 2 sessions in a row'],
    ['Exit if the 10-year stays above 4.5% for 5 days running.', 'for 5 sessions in a row'],
    ['A second day below 570 in QQQ and we are sellers.', 'for 2 sessions in a row'],
    ['Cut if VIX prints above 25 on back-to-back closes.', 'for 2 sessions in a row'],
    ['Exit if IWM fails to hold 240 for a whole week.', 'for 5 sessions in a row'],
    ['Exit if IWM trades below 240 for two weeks.', 'for 10 sessions in a row'],
    ['A weekly close under 205 in IWM kills the idea.', 'on a weekly close'],
    ['Exit if IWM closes the week below 240.', 'on a weekly close'],
    ['Add to IWM on two weekly closes above 250.', 'on 2 weekly closes in a row'],
    ['Exit once TNA has three straight weekly closes below its 50-day.', 'on 3 weekly closes in a row'],
    ['Exit if IWM is below its 200-day on a monthly close.', 'on a monthly close'],
  ])('are read in "%s"', (text, words) => {
    expect(closesIn(text)).toEqual([words]);
    expect(triggersIn(text)[0]?.name).toContain(words);
    expect(durationsIn(text)).toEqual([]);
  });

  it.each([
    'Exit if IWM closes below 240.',
    'A daily close under 205 in IWM kills the idea.',
    'Exit if IWM closes below 240 and hold cash for two weeks.',
    'Hold for two weeks if IWM is above 240.',
    'Buy IWM above 250 for two weeks.',
    'Exit if IWM falls 3% over 5 days.',
  ])('are one alone in "%s"', (text) => {
    expect(closesIn(text)).toEqual([null]);
    expect(durationsIn(text)).toEqual([]);
  });

  it.each([
    [
      'Exit if IWM closes below 240 for three consecutive sessions, then wait.',
      'IWM closes below 240 for three consecutive sessions',
    ],
    [
      'Two consecutive closes under 580 in QQQ and the thesis is dead.',
      'Two consecutive closes under 580 in QQQ',
    ],
    ['A weekly close under 205 in IWM kills the idea.', 'weekly close under 205 in IWM'],
  ])('are part of the words that it stands on in "%s"', (text, words) => {
    const { triggers, notUnderstood } = readNote(text, { asOf });
    expect(triggers[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
    expect(notUnderstood).toEqual([]);
  });

  it('belong to the comparison that they stand with', () => {
    expect(closesIn('Exit if IWM closes below 240 for 3 days or below 230.')).toEqual([
      'for 3 sessions in a row',
      null,
    ]);
  });

  it('are not waited for by what ends with the first close that breaks it, except where only some count', () => {
    expect(closesIn('Stay long as long as IWM closes above 240 for three days.')).toEqual([null]);
    expect(closesIn('Stay long as long as IWM closes above 240 on a weekly basis.')).toEqual([
      'on a weekly close',
    ]);
  });

  it('are told as assumed where the note counts prices of the day', () => {
    expect(durationsIn('Exit if SPY breaks 600 intraday.')).toHaveLength(1);
  });
});
