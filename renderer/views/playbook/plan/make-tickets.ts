import { deskStore } from '#renderer/state/store.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { type IdeaPrices, pricesToday } from './idea-prices.ts';
import { ticketsFromIdea } from '#shared/domain/playbook/tickets-from-idea.ts';

/** Writes an idea into the tickets that are edited on the Desk, one a leg and not saved yet, and goes there. */
export function makeTickets(idea: Idea, prices: IdeaPrices): void {
  const { playbook, settings, drafts, unsavedDrafts, openDraft, editDraft, showSymbol, notify } =
    deskStore.getState();
  if (playbook === null || settings === null) return;
  const start = (symbol: string) => defaultDraft(settings, findInstrument(symbol)?.leverageMultiple ?? null);
  const { tickets, leftOut } = ticketsFromIdea(idea, playbook.reading, start, pricesToday(idea, prices));
  for (const { symbol, draft } of tickets) {
    if (drafts[symbol] === undefined) openDraft(symbol, start(symbol));
    editDraft(symbol, draft);
  }
  const replaced = tickets.filter(({ symbol }) => unsavedDrafts[symbol] !== undefined);
  const [first, ...others] = tickets;
  if (first === undefined) return notify('information', leftOut.join(' '));
  showSymbol(first.symbol);
  const more = others.length === 0 ? '' : ` So do those of ${others.map(({ symbol }) => symbol).join(', ')}.`;
  const before =
    replaced.length === 0
      ? ''
      : ` It replaces what was typed and not saved for ${replaced.map(({ symbol }) => symbol).join(', ')}.`;
  notify(
    'information',
    `The ticket of ${first.symbol} stands as the note has it, not saved yet.${more}${before} ${leftOut.join(' ')}`.trim(),
  );
}
