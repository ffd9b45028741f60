import { useEffect } from 'react';
import type { ChartTool, ChartTools } from '#renderer/charts/tools/tools-contract.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { ChartEvent } from '#shared/domain/chart-event.ts';
import type { DrawingPlan } from '#shared/domain/drawing.ts';

interface Shown {
  readonly symbol: string;
  readonly drawings: readonly DrawingPlan[];
  /** The dated marks on the axis. */
  readonly events: readonly ChartEvent[];
  readonly selected: string | null;
  readonly tool: ChartTool | null;
  readonly inverted: boolean;
  /** The last day of a replay; null without one. */
  readonly cutDay: number | null;
}

/** Keeps on the chart what is drawn, dated and in hand; what has not changed is not given again. */
export function useShownOnChart(tools: ChartTools | null, shown: Shown): void {
  const { symbol, selected, tool, inverted, cutDay } = shown;
  const mask = useMask();
  const drawings = JSON.stringify(
    shown.drawings.map(({ id, kind, tone, dash, text, anchors }) => {
      const points = anchors.map(({ date, price }) => ({ day: toDayNumber(date), price }));
      return { id, kind, tone, dash, text: mask.text(text), points };
    }),
  );
  const events = JSON.stringify(
    shown.events.map(({ kind, title, date }) => ({ kind, title, day: toDayNumber(date) })),
  );
  useEffect(() => tools?.setDrawings(symbol, JSON.parse(drawings)), [tools, symbol, drawings]);
  useEffect(() => tools?.setEvents(JSON.parse(events)), [tools, events]);
  useEffect(() => tools?.setSelected(selected), [tools, selected]);
  useEffect(() => tools?.setTool(tool), [tools, tool]);
  useEffect(() => tools?.setInverted(inverted), [tools, inverted]);
  useEffect(() => tools?.setCut(cutDay), [tools, cutDay]);
}
