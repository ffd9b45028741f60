import { type ConditionLeaf, mostClosesInRow } from '#shared/domain/condition.ts';
import { describeCloses } from '#shared/format/describe-closes.ts';
import { numberOf } from '../../lexicon/number-words.ts';
import { assume } from '../../sentences/finding.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';
import type { PlacedLeaf } from '../placed-leaf.ts';
import { forLong, inRow, intraday, periods } from '../words/closes.ts';
import { enters } from '../words/deeds.ts';

// Before the comparison and after its level.
const [before, after] = [36, 56];
const leadsIn = /(?:[.;,:]|\b(?:if|once|when|whenever|unless|until|should|and|or|then|but)\b)/gi;
const leadsOut = /[.;:,=]|->|\b(?:and|or|then|but|we|I|unless|while|before|until|if)\b/i;

/** Which closes a comparison waits for; `count` of them in a row. */
interface Closes {
  readonly count: number;
  readonly kind: 'daily' | 'weekly' | 'monthly';
  /** The words that say so. */
  readonly said: readonly RegExpExecArray[];
}

/**
 * A comparison with what the words around it ask for beyond a single close: so many in a row, or a week's or a month's. Prices of
 * the day are none that a condition counts, and it says so.
 * @param turn -1 for what is so once a comparison no longer holds: the first close that breaks it is enough
 */
export function withCloses(sentence: Sentence, placed: PlacedLeaf, turn: 1 | -1): PlacedLeaf {
  const { leaf } = placed;
  const { lead, words, from } = wordsAround(sentence, placed);
  const { count, kind, said: places } = closesIn(words, lead);
  const forSessions = turn > 0 && count <= mostClosesInRow ? count : 1;
  const asked = {
    ...leaf,
    ...(forSessions > 1 ? { forSessions } : {}),
    ...(kind === 'daily' ? {} : { closes: kind }),
  } as ConditionLeaf;
  const said = describeCloses(asked);
  const isIntraday = intraday.test(words);
  if (said === null && !isIntraday) return placed;
  const counted = assume(
    'duration',
    'a day’s close',
    'The note counts prices of the day; a condition counts closes.',
  );
  return {
    ...placed,
    leaf: asked,
    name: said === null ? placed.name : `${placed.name} ${said}`,
    assumptions: isIntraday ? [...placed.assumptions, counted] : placed.assumptions,
    ...(said === null || places.length === 0
      ? {}
      : {
          closesAt: {
            start: from + Math.min(...places.map(({ index }) => index)),
            end: from + Math.max(...places.map(({ index, 0: match }) => index + match.length)),
          },
        }),
  };
}

/** The words of a comparison with those of its clause before and after it. */
function wordsAround({ text, template }: Sentence, { start, end }: PlacedLeaf) {
  const [from, to] = [template.sourceOf(start), template.sourceOf(end)];
  const near = text.slice(Math.max(0, from - before), from);
  const cut = [...near.matchAll(leadsIn)].at(-1);
  const lead = cut ? near.slice(cut.index + cut[0].length) : near;
  const next = text.slice(to, to + after);
  const tail = next.slice(0, leadsOut.exec(next)?.index);
  // `Below 240, two days running`.
  const added = /^, ?[^.;:,]*/.exec(next.slice(tail.length))?.[0] ?? '';
  const isRow = inRow.exec(added)?.index === added.search(/[^, ]/);
  return {
    from: from - lead.length,
    lead,
    words: `${lead}${text.slice(from, to)}${tail}${isRow ? added : ''}`,
  };
}

function closesIn(words: string, lead: string): Closes {
  const [week, month] = [periods.weekly.exec(words), periods.monthly.exec(words)];
  const period = week ? 'weekly' : month ? 'monthly' : 'daily';
  const row = inRow.exec(words);
  const said = [week ?? month, row].filter((match) => match !== null);
  if (row) return { count: countOf(row), kind: period === 'daily' ? unitOf(row[0]) : period, said };
  // `Buy above 228 for two weeks` says how long to stay.
  const long = enters.test(lead) ? null : forLong.exec(words);
  if (!long) return { count: 1, kind: period, said };
  const { count = '1', adjective = '', unit, wholeUnit, bareUnit } = long.groups ?? {};
  if (/^(?:week|month)ly /i.test(adjective))
    return { count: numbered(count), kind: unitOf(adjective), said: [long] };
  const sessions = sessionsIn(unit ?? wholeUnit ?? bareUnit ?? '');
  return { count: numbered(count) * sessions, kind: 'daily', said: [long] };
}

function countOf({ groups: { running, closes, straight, second } = {} }: RegExpExecArray): number {
  const count = running ?? closes ?? straight;
  if (count !== undefined) return numbered(count);
  return second?.toLowerCase() === 'third' ? 3 : 2;
}

const numbered = (text: string): number => (text.toLowerCase() === 'both' ? 2 : numberOf(text));

const unitOf = (words: string): Closes['kind'] =>
  /week/i.test(words) ? 'weekly' : /month/i.test(words) ? 'monthly' : 'daily';

const sessionsIn = (unit: string): number => (/^week/i.test(unit) ? 5 : /^month/i.test(unit) ? 21 : 1);
