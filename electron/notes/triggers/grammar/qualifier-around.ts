import type { Assumption } from '#shared/domain/playbook/assumption.ts';
import { numberOf, numberWord } from '../../lexicon/number-words.ts';
import { assume } from '../../sentences/finding.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';

const count = `\\d{1,2}|${numberWord}|both`;
const times = 'sessions?|days?|closes|prints|weeks?|bars?';
const inRow = new RegExp(
  `\\b(?:for|on|over) (?:at least )?(?<count>${count}) (?:[a-z]+ )?(?:${times})\\b|\\b(?<counted>${count}) (?:${times}) (?:running|in a row|straight|on the trot)|\\b(?<before>${count}) (?:consecutive|straight|successive)(?: [a-z]+)? (?:${times})|\\b(?<whole>for (?:a|an entire|the) (?:whole |full |entire )?week)\\b|\\b(?<second>second|third) (?:consecutive |straight )?(?:daily )?(?:day|close|session)\\b`,
  'i',
);
const byPeriod =
  /\b(?:(?<week>week(?:ly|['’]s| end)|friday)|(?<month>month(?:ly|['’]s| end)))[ -]+(?:clos|finish|settle|basis)/i;
const during = /\bintra-?day\b|\bat any (?:time|point)\b/i;

// Before the comparison and after its level.
const [before, after] = [36, 56];

/**
 * What a note asks of a comparison beyond a single close, which no condition holds: how many sessions in a row, and a week's or a
 * month's close. The condition counts each day's close; the assumption says so.
 */
export function qualifierAround(sentence: Sentence, start: number, end: number): readonly Assumption[] {
  const from = sentence.template.sourceOf(start);
  const to = sentence.template.sourceOf(end);
  const lead = /[^.;,:]*$/.exec(sentence.text.slice(Math.max(0, from - before), from))?.[0] ?? '';
  const tail = /^[^.;:]*/.exec(sentence.text.slice(to, to + after))?.[0] ?? '';
  const words = `${lead}${sentence.text.slice(from, to)}${tail}`;
  const row = inRow.exec(words);
  const period = byPeriod.exec(words);
  const sessions = row ? sessionsIn(row) : 1;
  return [
    ...(sessions > 1
      ? [
          assume(
            'duration',
            'one session',
            `The note waits for ${sessions} sessions in a row; a condition counts each close by itself, so it may fire before.`,
          ),
        ]
      : []),
    ...(period
      ? [
          assume(
            'duration',
            'a day’s close',
            `The note waits for a ${period.groups?.week === undefined ? 'month' : 'week'}’s close; a condition counts each day’s, so it may fire before.`,
          ),
        ]
      : []),
    ...(during.test(words)
      ? [assume('duration', 'a day’s close', 'The note counts prices of the day; a condition counts closes.')]
      : []),
  ];
}

function sessionsIn({ groups = {} }: RegExpExecArray): number {
  if (groups.whole !== undefined) return 5;
  if (groups.second !== undefined) return groups.second.toLowerCase() === 'third' ? 3 : 2;
  const text = groups.count ?? groups.counted ?? groups.before ?? '1';
  return text.toLowerCase() === 'both' ? 2 : numberOf(text);
}
