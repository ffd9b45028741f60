import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import { draftFromTicket } from '#shared/sizing/draft/draft-from-ticket.ts';

const subjectOf = (symbol: string): string => `ticket ${symbol}`;

/**
 * Changes a ticket as one step of the history. The workspace's own record of changes takes it back, fills and all.
 * @param name what is changed, for the user
 * @param work makes the change and shows it; called again to do it again, and rejects when it was refused
 */
export async function asTicketStep(symbol: string, name: string, work: () => Promise<void>): Promise<void> {
  const { draftState, putDraft, recordStep } = deskStore.getState();
  const before = draftState(symbol);
  await work();
  const after = draftState(symbol);
  recordStep({
    name,
    subject: subjectOf(symbol),
    async undo() {
      await takeBack(symbol);
      putDraft(symbol, before);
    },
    async redo() {
      await work();
      putDraft(symbol, after);
    },
  });
}

/** Takes back the last change of a ticket, also one of before the window was opened, which the history does not know. */
export async function undoTicketChange(symbol: string): Promise<void> {
  const { pastSteps, undoStep, forgetSteps } = deskStore.getState();
  if (pastSteps.at(-1)?.subject === subjectOf(symbol)) {
    await undoStep();
    return;
  }
  const message = await takeBack(symbol);
  forgetSteps(subjectOf(symbol));
  deskStore.getState().notify('information', message);
}

async function takeBack(symbol: string): Promise<string> {
  const { message } = await request('ticket.undo', { symbol });
  await showStanding(symbol);
  return message;
}

/** Takes up the live ticket of a symbol as it stands in the workspace; edits of an unchanged plan stay. */
export async function showStanding(symbol: string): Promise<void> {
  const live = (await request('ticket.list', {})).find((ticket) => ticket.symbol === symbol);
  const { tickets, keepTicket, forgetTicket } = deskStore.getState();
  if (JSON.stringify(live) === JSON.stringify(tickets[symbol])) return;
  if (live) keepTicket(live, draftFromTicket(live));
  else forgetTicket(symbol);
}
