import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import { draftFromTicket } from '#shared/sizing/draft/draft-from-ticket.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';

type Change = 'ticket.fill.add' | 'ticket.fill.remove' | 'ticket.cancel' | 'ticket.undo';

/**
 * Changes a ticket, tells the user what it did, and shows the plan that stands afterwards.
 * @returns true when it was done; a refusal is told and nothing changed
 */
export async function changeTicket<Name extends Change>(
  name: Name,
  input: RequestInput<Name>,
  symbol: string,
): Promise<boolean> {
  const { notify } = deskStore.getState();
  try {
    const { message } = await request(name, input);
    notify('information', message);
    await showStanding(symbol);
    return true;
  } catch (error) {
    notify('problem', messageOf(error));
    return false;
  }
}

/** Takes up the live ticket of a symbol as it stands in the workspace; edits of an unchanged plan stay. */
async function showStanding(symbol: string): Promise<void> {
  const live = (await request('ticket.list', {})).find((ticket) => ticket.symbol === symbol);
  const { tickets, keepTicket, forgetTicket } = deskStore.getState();
  if (JSON.stringify(live) === JSON.stringify(tickets[symbol])) return;
  if (live) keepTicket(live, draftFromTicket(live));
  else forgetTicket(symbol);
}
