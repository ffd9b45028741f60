import { formatPercent } from '../../format/format-percent.ts';
import type { KeptTicketDraft } from '../ticket-draft.ts';
import type { Idea } from './idea.ts';
import type { NoteReading } from './note-reading.ts';

/** A ticket as the desk takes it; what was filled in and is not the note's stands in its note, a sentence each. */
export interface IdeaTicket {
  readonly symbol: string;
  readonly draft: KeptTicketDraft;
  readonly assumptions: readonly string[];
}

const longestNoteText = 2000;
const longestQuote = 400;
const longestHorizon = 750;
const noTarget = { kind: 'fraction', fraction: null } as const;

const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** The words that an idea stands on, on one line. */
const quoteOf = ({ evidence }: Idea, text: string): string =>
  clip(
    evidence.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim()).join(' … '),
    longestQuote,
  );

/** Stops and targets of an idea are levels of one instrument: with more legs they would be the net's. */
function levelsOf(idea: Idea, side: 'long' | 'short') {
  const losing = side === 'long' ? -1 : 1;
  const alone = idea.legs.length === 1;
  const stop = alone && idea.stop && idea.stop.fraction * losing > 0 ? Math.abs(idea.stop.fraction) : null;
  const target =
    alone && idea.target && idea.target.from * losing < 0
      ? [Math.abs(idea.target.from), Math.abs(idea.target.to)]
      : null;
  return { stop, target };
}

/**
 * Tickets of an idea, one for each leg in shares, entered at the last close. Stop, targets, horizon and weight are the note's;
 * where it gives none, targets stay empty and the others are those that the desk starts from, each told as an assumption.
 * The money at risk is always the user's own: the note's share of the account, where it gives one, is a cap on the weight.
 * @param startOf the draft that the desk starts from for a symbol
 * @returns the tickets, and a sentence for each leg that no ticket can hold
 */
export function ticketsFromIdea(
  idea: Idea,
  { text, triggers }: Pick<NoteReading, 'text' | 'triggers'>,
  startOf: (symbol: string) => KeptTicketDraft,
): { readonly tickets: readonly IdeaTicket[]; readonly leftOut: readonly string[] } {
  const shares = idea.legs.filter(({ instrument }) => instrument === 'shares');
  const leftOut = idea.legs
    .filter(({ instrument }) => instrument !== 'shares')
    .map(({ symbol }) => `${symbol}: a ticket holds shares; this leg is an option structure.`);
  const waits = idea.enterOn.map((id) => triggers.find((trigger) => trigger.id === id)?.name ?? id);
  const tickets = shares.map(({ symbol, side }): IdeaTicket => {
    const start = startOf(symbol);
    const { stop, target } = levelsOf(idea, side);
    const horizon = idea.horizonSessions;
    const horizonSessions = Math.min(horizon?.to ?? start.horizonSessions, longestHorizon);
    const weight = idea.sizeFraction;
    const assumptions = [
      ...(stop === null
        ? [
            start.stop.kind === 'fraction'
              ? `Stop of ${formatPercent(start.stop.fraction, 1)}: the note gives none for ${symbol}.`
              : `Stop: the note gives none for ${symbol}.`,
          ]
        : []),
      ...(horizon === undefined ? [`Horizon of ${horizonSessions} sessions: the note gives none.`] : []),
      ...(horizon && horizon.from < horizon.to
        ? [`Horizon of ${horizonSessions} sessions: the longer end of ${horizon.from} to ${horizon.to}.`]
        : []),
      ...(weight && weight.from < weight.to
        ? [
            `Weight of at most ${formatPercent(weight.to, 1)}: the upper end of ${formatPercent(weight.from, 1)} to ${formatPercent(weight.to, 1)}.`,
          ]
        : []),
      ...(weight === undefined ? ['Size from your own risk: the note gives none.'] : []),
      ...idea.assumptions.map(({ field, value, because }) => `${field} ${value}: ${because}`),
    ];
    const lines = [
      `From the note: "${quoteOf(idea, text)}"`,
      ...waits.map((name) => `Waits for: ${name}.`),
      ...assumptions.map((line) => `Assumed: ${line}`),
    ];
    return {
      symbol,
      assumptions,
      draft: {
        ...start,
        side,
        entry: { kind: 'lastClose' },
        stop: stop === null ? start.stop : { kind: 'fraction', fraction: stop },
        pinnedStop: null,
        targets: [
          target === null ? noTarget : { kind: 'fraction', fraction: target[0] as number },
          target === null || target[0] === target[1]
            ? noTarget
            : { kind: 'fraction', fraction: target[1] as number },
        ],
        horizonSessions,
        caps: weight === undefined ? start.caps : { ...start.caps, weightFraction: weight.to },
        note: clip(lines.join('\n'), longestNoteText),
      },
    };
  });
  return { tickets, leftOut };
}
