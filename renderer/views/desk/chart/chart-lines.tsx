import { useEffect } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { ticketLines } from '#renderer/state/ticket/ticket-lines.ts';
import { useSizedDraft } from '../sizing/use-sized-draft.ts';

interface ChartLinesProps {
  readonly chart: DeskChart | null;
  readonly symbol: string;
  /** False for macro and flow series, which have no ticket. */
  readonly traded: boolean;
}

/** Keeps the ticket's lines on the chart where the panel says they are; shows nothing itself. */
export function ChartLines({ chart, symbol, traded }: ChartLinesProps) {
  return traded ? <DraftLines chart={chart} symbol={symbol} key={symbol} /> : null;
}

function DraftLines({ chart, symbol }: { readonly chart: DeskChart | null; readonly symbol: string }) {
  const state = useSizedDraft(symbol);
  const sized = state.status === 'ready' ? state.sized : null;
  useEffect(() => {
    chart?.setTicketLines(sized === null ? [] : ticketLines(sized));
  }, [chart, sized]);
  useEffect(() => () => chart?.setTicketLines([]), [chart]);
  return null;
}
