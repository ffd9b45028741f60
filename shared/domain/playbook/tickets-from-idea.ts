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

/** Stop and target of an idea of one leg, as prices in the shares of today. */
export interface PricesToday {
  readonly stop: number | null;
  readonly target: { readonly from: number; readonly to: number } | null;
}

const longestNoteText = 2000;
const longestQuote = 400;
const longestHorizon = 750;
const noTarget = { kind: 'fraction', fraction: null } as const;

/** One or two targets of a range. */
function targetsOf<Target>(from: number, to: number, of: (end: number) => Target) {
  return [of(from), from === to ? noTarget : of(to)] as const;
}

const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** The words that an idea stands on, on one line. */
const quoteOf = ({ evidence }: Idea, text: string): string =>
  clip(
    evidence.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim()).join(' … '),
    longestQuote,
  );

/** The nearer target first; a price goes before a distance. */
function targets(
  price: PricesToday['target'],
  distance: readonly number[] | null,
  side: 'long' | 'short',
): KeptTicketDraft['targets'] {
  if (price !== null) {
    const [near, far] = side === 'long' ? [price.from, price.to] : [price.to, price.from];
    return [...targetsOf(near, far, (end) => ({ kind: 'price', price: end }) as const)];
  }
  if (distance === null) return [noTarget, noTarget];
  const [near, far] = distance as [number, number];
  return [...targetsOf(near, far, (end) => ({ kind: 'fraction', fraction: end }) as const)];
}

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
 * @param prices the stop and the targets that the note states as prices, in the shares of today; they go before distances
 * @returns the tickets, and a sentence for each leg that no ticket can hold
 */
export function ticketsFromIdea(
  idea: Idea,
  { text, triggers }: Pick<NoteReading, 'text' | 'triggers'>,
  startOf: (symbol: string) => KeptTicketDraft,
  prices: PricesToday = { stop: idea.stopPrice?.price ?? null, target: idea.targetPrice ?? null },
): { readonly tickets: readonly IdeaTicket[]; readonly leftOut: readonly string[] } {
  const shares = idea.legs.filter(({ instrument }) => instrument === 'shares');
  const leftOut = idea.legs
    .filter(({ instrument }) => instrument !== 'shares')
    .map(({ symbol }) => `${symbol}: a ticket holds shares; this leg is an option structure.`);
  const waits = idea.enterOn.map((id) => triggers.find((trigger) => trigger.id === id)?.name ?? id);
  const tickets = shares.map(({ symbol, side }): IdeaTicket => {
    const start = startOf(symbol);
    const { stop, target } = levelsOf(idea, side);
    const isOne = idea.legs.length === 1;
    const stopPrice = isOne ? prices.stop : null;
    const targetPrice = isOne ? prices.target : null;
    const horizon = idea.horizonSessions;
    const horizonSessions = Math.min(horizon?.to ?? start.horizonSessions, longestHorizon);
    const weight = idea.sizeFraction;
    const assumptions = [
      ...(stop === null && stopPrice === null
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
        stop:
          stopPrice !== null
            ? { kind: 'price', price: stopPrice }
            : stop === null
              ? start.stop
              : { kind: 'fraction', fraction: stop },
        pinnedStop: null,
        targets: targets(targetPrice, target, side),
        horizonSessions,
        caps: weight === undefined ? start.caps : { ...start.caps, weightFraction: weight.to },
        note: clip(lines.join('\n'), longestNoteText),
      },
    };
  });
  return { tickets, leftOut };
}
