import { useEffect, useRef, useState } from 'react';
import type { DeskChart, LegendValues } from '#renderer/charts/chart-contract.ts';
import type { LineRole } from '#renderer/charts/ticket-line.ts';
import { createDeskChart } from '#renderer/charts/create-desk-chart.ts';
import type { FormerView } from '#renderer/charts/source-target.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { themeAttributes } from '#renderer/charts/read-tokens.ts';
import { readChartTheme } from './read-chart-theme.ts';

export interface ChartPicture {
  readonly state: 'loading' | 'painted' | 'empty' | 'failed';
  readonly message: string | null;
  readonly legend: LegendValues | null;
  /** The scale in force; a comparison turns any other into percent. */
  readonly scale: Settings['priceScale'] | null;
  readonly visible: { readonly fromDay: number; readonly toDay: number } | null;
}

const blank: ChartPicture = { state: 'loading', message: null, legend: null, scale: null, visible: null };

/**
 * The chart in a container for as long as the component lives, and what it says about itself.
 * @param onLineDrag the latest one given is called, at most once a frame while a line is dragged
 */
export function useDeskChart(onLineDrag: (role: LineRole, price: number, final: boolean) => void): {
  readonly container: React.RefObject<HTMLDivElement | null>;
  readonly chart: DeskChart | null;
  readonly picture: ChartPicture;
} {
  const container = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<DeskChart | null>(null);
  const [picture, setPicture] = useState(blank);
  const drag = useRef(onLineDrag);
  // Outlives the chart while the desk is hidden.
  const left = useRef<FormerView | null>(null);
  useEffect(() => {
    drag.current = onLineDrag;
  });
  useEffect(() => {
    if (container.current === null) return;
    const change = (part: Partial<ChartPicture>): void => setPicture((before) => ({ ...before, ...part }));
    const created = createDeskChart(
      container.current,
      {
        onLegend: (legend) => change({ legend }),
        onLineDrag: (role, price, final) => drag.current(role, price, final),
        onState: (state, message) => change({ state, message }),
        onPriceScale: (scale) => change({ scale }),
        onVisibleDays: (fromDay, toDay) => change({ visible: { fromDay, toDay } }),
      },
      readChartTheme(),
      left.current,
    );
    setChart(created);
    const observer = new MutationObserver(() => created.setTheme(readChartTheme()));
    observer.observe(document.documentElement, { attributeFilter: themeAttributes });
    return () => {
      observer.disconnect();
      left.current = created.onScreen() ?? left.current;
      created.dispose();
      setChart(null);
    };
  }, []);
  return { container, chart, picture };
}
