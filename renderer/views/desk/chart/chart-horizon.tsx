import { useEffect } from 'react';
import type { DeskChart, HorizonMark } from '#renderer/charts/chart-contract.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { daysOf, guardrailLooks } from '../tickets/guardrail-looks.ts';
import { useBlotter } from '../tickets/use-blotter.ts';

function markOf(ticket: TicketRow | undefined): HorizonMark | null {
  const guardrail = ticket?.guardrail;
  const first = ticket?.fills[0];
  if (!ticket || !guardrail || !first) return null;
  const { mark } = guardrailLooks[guardrail.state];
  const words = guardrail.isPastHorizon ? 'Horizon ended' : 'Horizon to';
  return {
    entryDay: toDayNumber(first.date),
    entryPrice: first.price,
    side: ticket.side,
    endDay: toDayNumber(guardrail.horizonEndsOn),
    label: `${mark} ${words} ${formatDate(guardrail.horizonEndsOn)} · ${daysOf(guardrail)}`,
    state: guardrail.state,
  };
}

/** Keeps the entry and the end of the horizon of the symbol's open ticket on the chart; tells screen readers in words. */
export function ChartHorizon({
  chart,
  symbol,
}: {
  readonly chart: DeskChart | null;
  readonly symbol: string;
}) {
  const { blotter, withheld } = useBlotter();
  const open = blotter?.tickets.find((ticket) => ticket.symbol === symbol && ticket.state === 'open');
  const mark = withheld ? null : markOf(open);
  const key = JSON.stringify(mark);
  useEffect(() => {
    chart?.setHorizon(JSON.parse(key) as HorizonMark | null);
  }, [chart, key]);
  if (mark === null) return null;
  return (
    <p className="visually-hidden" data-testid="chart-horizon" data-state={mark.state}>
      {mark.label}
    </p>
  );
}
