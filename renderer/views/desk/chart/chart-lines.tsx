import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useLayoutEffect } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { ticketLines } from './ticket-lines.ts';
import { useSizedDraft } from '../sizing/use-sized-draft.ts';

/** Keeps the ticket's lines on the chart where the panel says they are, and none before that is known; shows nothing itself. */
export function ChartLines({ chart, symbol }: { readonly chart: DeskChart | null; readonly symbol: string }) {
  const mask = useMask();
  const state = useSizedDraft(symbol);
  const sized = state.status === 'ready' ? state.sized : null;
  // Before the next paint: no label may outlast the moment in which amounts are hidden.
  useLayoutEffect(() => {
    chart?.setTicketLines(sized === null ? [] : ticketLines(sized, mask));
  }, [chart, sized, mask]);
  return null;
}
