import { useEffect, useRef, useState } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { createChartTools } from '#renderer/charts/tools/create-chart-tools.ts';
import { themeAttributes } from '#renderer/charts/read-tokens.ts';
import type { ChartToolEvents, ChartTools } from '#renderer/charts/tools/tools-contract.ts';

/** The tools over a chart for as long as the component lives; the latest of each answer is called. */
export function useChartTools(chart: DeskChart, answers: ChartToolEvents): ChartTools | null {
  const [tools, setTools] = useState<ChartTools | null>(null);
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  useEffect(() => {
    const stage = chart.host.container.parentElement;
    if (stage === null) return;
    const created = createChartTools(chart.host, stage, {
      onDrawn: (...told) => latest.current.onDrawn(...told),
      onMoved: (...told) => latest.current.onMoved(...told),
      onSelect: (...told) => latest.current.onSelect(...told),
      onMeasure: (...told) => latest.current.onMeasure(...told),
      onPick: (...told) => latest.current.onPick(...told),
      onCrosshair: (...told) => latest.current.onCrosshair(...told),
      onHint: (...told) => latest.current.onHint(...told),
    });
    setTools(created);
    const observer = new MutationObserver(() => created.setTheme());
    observer.observe(document.documentElement, { attributeFilter: themeAttributes });
    return () => {
      observer.disconnect();
      created.dispose();
      setTools(null);
    };
  }, [chart]);
  return tools;
}
