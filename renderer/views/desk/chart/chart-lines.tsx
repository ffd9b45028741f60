import { useEffect } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { ticketLines } from './ticket-lines.ts';
import { useSizedDraft } from '../sizing/use-sized-draft.ts';

/** Keeps the ticket's lines on the chart where the panel says they are, and none before that is known; shows nothing itself. */
export function ChartLines({ chart, symbol }: { readonly chart: DeskChart | null; readonly symbol: string }) {
  const state = useSizedDraft(symbol);
  const sized = state.status === 'ready' ? state.sized : null;
  useEffect(() => {
    chart?.setTicketLines(sized === null ? [] : ticketLines(sized));
  }, [chart, sized]);
  return null;
}
