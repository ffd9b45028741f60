import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { longestNote, type NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import { findClaims } from './claims/find-claims.ts';
import { findIdeas } from './ideas/find-ideas.ts';
import { findCatalysts } from './remarks/find-catalysts.ts';
import { findNotUnderstood } from './remarks/find-not-understood.ts';
import { findRisks } from './remarks/find-risks.ts';
import { findThemes } from './remarks/find-themes.ts';
import { readSentences } from './sentences/read-sentences.ts';
import { assume, type Used } from './sentences/finding.ts';
import { readSentiment } from './sentiment/read-sentiment.ts';
import { findTriggers } from './triggers/find-triggers.ts';

export interface NoteOptions {
  /** The day that the note speaks of: its windows end there, and years that it leaves out are found from it. */
  readonly asOf: BusinessDate;
}

/**
 * What a market note says, each finding with the words it stands on: claims, ideas, triggers, catalysts, risks and themes,
 * and what no rule could place. The same text and day give the same reading.
 * @param text at most {@link longestNote} UTF-16 units, in any style; spans of the reading are offsets into it
 * @throws RangeError for a longer text
 */
export function readNote(text: string, { asOf }: NoteOptions): NoteReading {
  if (text.length > longestNote) throw new RangeError(`A note has at most ${longestNote} characters.`);
  const day = toDayNumber(asOf);
  const sentences = readSentences(text, day);
  const used: Used = new Set();
  // A figure belongs to the first that takes it: conditions, then terms of trades, then risks, then what has happened.
  const { found, unread: unreadConditions } = findTriggers(sentences, used);
  const ideas = findIdeas(sentences, found, used);
  const catalysts = findCatalysts(sentences, day);
  const risks = findRisks(sentences, used);
  const claims = findClaims(sentences, used, day);
  const openConditions = unreadConditions.filter(({ mark }) => mark === null || !used.has(mark));
  for (const { mark } of openConditions) if (mark) used.add(mark);
  const themes = findThemes(sentences);
  const triggers = found.map(({ trigger }) => trigger);
  const sentiment = readSentiment(text, sentences);
  const evidence = [
    ...[claims, ideas, triggers, catalysts, risks].flatMap((list) => list.flatMap((item) => item.evidence)),
    ...ideas.flatMap(termEvidence),
    ...openConditions.map(({ left }) => left.span),
  ];
  return {
    text,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    claims,
    ideas,
    triggers,
    catalysts,
    risks,
    themes,
    sentiment,
    assumptions: [assume('asOf', asOf, 'Windows such as year to date end on this day.')],
    notUnderstood: [
      ...openConditions.map(({ left }) => left),
      ...findNotUnderstood(sentences, {
        used,
        evidence,
        proposals: ideas.flatMap((idea) => idea.evidence),
        stated: sentiment.stated?.evidence ?? [],
      }),
      ...unread(text, sentences),
    ],
  };
}

/** What stands after the last sentence that is read: a note may have more than any person writes. */
function unread(text: string, sentences: readonly Span[]): NoteReading['notUnderstood'] {
  const end = sentences.at(-1)?.end ?? text.length;
  if (text.slice(end).trim() === '') return [];
  return [
    { span: { start: end, end: text.length }, why: 'The note has more sentences than are read; divide it.' },
  ];
}

/** The words that the terms of an idea stand on. */
const termEvidence = ({
  stop,
  stopPrice,
  target,
  targetPrice,
  sizeFraction,
  horizonSessions,
  expiryDays,
}: Idea): readonly Span[] =>
  [stop, stopPrice, target, targetPrice, sizeFraction, horizonSessions, expiryDays].flatMap(
    (term) => term?.evidence ?? [],
  );
