import type { KeptTicketDraft } from '../../domain/ticket-draft.ts';

/**
 * A ticket being edited, as the user states it. Unlike one that is kept, it may hold NaN where what was typed
 * is no number yet; the field that shows it keeps the text.
 */
export type TicketDraft = Readonly<KeptTicketDraft>;

/** Where the entry is taken from: the last close, or a price. */
export type EntryChoice = TicketDraft['entry'];

/** How the stop is stated. */
export type StopChoice = TicketDraft['stop'];

/** A target as a distance from the entry or as a price; null while there is none. */
export type TargetChoice = TicketDraft['targets'][number];
