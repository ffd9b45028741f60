import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { panelOfWindow } from '#renderer/state/panel-of-window.ts';
import { deskStore } from '#renderer/state/store.ts';

/** Keeps the tickets as they are saved, whichever window saved them; alone, this one knows what it saved. */
export function followTickets(): () => void {
  return onEvent('data.changed', () => {
    if (panelOfWindow() === null && selectLayout(deskStore.getState()).windows.length === 0) return;
    request('ticket.list', {}).then(
      (tickets) =>
        deskStore.setState({ tickets: Object.fromEntries(tickets.map((ticket) => [ticket.symbol, ticket])) }),
      (error: unknown) => deskStore.getState().notify('problem', messageOf(error)),
    );
  });
}
