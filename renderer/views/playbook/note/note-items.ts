import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Span } from '#shared/domain/playbook/span.ts';

/** What words of a note can be, in the order in which their marks are told. */
export const itemKinds = ['claim', 'idea', 'trigger', 'catalyst', 'risk', 'unclear'] as const;
export type ItemKind = (typeof itemKinds)[number];
/** What words make a note sound like. */
export type ToneKind = 'good' | 'bad';

/** Something that was found, with the words it stands on. */
export interface NoteItem {
  readonly id: string;
  readonly kind: ItemKind | ToneKind;
  readonly spans: readonly Span[];
}

const wordsOf = ({
  evidence,
  sizeFraction,
  stop,
  stopPrice,
  target,
  targetPrice,
  horizonSessions,
  expiryDays,
}: Idea): readonly Span[] =>
  [
    evidence,
    ...[sizeFraction, stop, stopPrice, target, targetPrice, horizonSessions, expiryDays].map(
      (part) => part?.evidence ?? [],
    ),
  ].flat();

/** Id of what was not understood, which has none of its own. */
export const unclearId = (index: number): string => `unclear-${index}`;
export const toneId = (index: number): string => `tone-${index}`;

/** Everything that was found in a note. */
export function noteItems(reading: NoteReading): readonly NoteItem[] {
  const of = (kind: ItemKind, items: readonly { id: string; evidence: readonly Span[] }[]): NoteItem[] =>
    items.map(({ id, evidence }) => ({ id, kind, spans: evidence }));
  return [
    ...of('claim', reading.claims),
    ...reading.ideas.map((idea): NoteItem => ({ id: idea.id, kind: 'idea', spans: wordsOf(idea) })),
    ...of('trigger', reading.triggers),
    ...of('catalyst', reading.catalysts),
    ...of('risk', reading.risks),
    ...reading.notUnderstood.map(
      ({ span }, index): NoteItem => ({ id: unclearId(index), kind: 'unclear', spans: [span] }),
    ),
  ];
}

/** The phrases that make a note sound good or bad. */
export const toneItems = ({ sentiment }: NoteReading): readonly NoteItem[] =>
  sentiment.phrases.map(({ span, weight }, index) => ({
    id: toneId(index),
    kind: weight < 0 ? 'bad' : 'good',
    spans: [span],
  }));
