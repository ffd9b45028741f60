import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { asTicketStep, showStanding, undoTicketChange } from './as-ticket-step.ts';

const names = {
  'ticket.fill.add': 'fill',
  'ticket.fill.remove': 'removal of the fill',
  'ticket.cancel': 'cancelling of the ticket',
} as const;

/**
 * Changes a ticket, tells the user what it did, and shows the plan that stands afterwards.
 * @returns true when it was done; a refusal is told and nothing changed
 */
export function changeTicket<Name extends keyof typeof names>(
  name: Name,
  input: RequestInput<Name>,
  symbol: string,
): Promise<boolean> {
  return told(() =>
    asTicketStep(symbol, `${names[name]} of ${symbol}`, async () => {
      const { message } = await request(name, input);
      await showStanding(symbol);
      deskStore.getState().notify('information', message);
    }),
  );
}

/** Takes back the last change of a symbol's tickets and says what it was. */
export function undoTicket(symbol: string): Promise<boolean> {
  return told(() => undoTicketChange(symbol));
}

async function told(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    deskStore.getState().notify('problem', messageOf(error));
    return false;
  }
}
