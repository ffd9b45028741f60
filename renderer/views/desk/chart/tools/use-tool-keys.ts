import { useEffect, useRef } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import type { ChartTools } from '#renderer/charts/tools/tools-contract.ts';

interface ToolKeys {
  readonly tools: ChartTools | null;
  /** True while a tool or a drawing has the keys: up and down then move a price and do not zoom. */
  readonly busy: boolean;
  onDelete(): void;
}

/** What the keys do on the chart while a tool is in hand or a drawing selected. */
export function useToolKeys(chart: DeskChart, keys: ToolKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const { container } = chart.host;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { tools, busy, onDelete } = latest.current;
      if (tools === null || !busy || event.altKey || event.ctrlKey || event.metaKey) return;
      const far = event.shiftKey ? 10 : 1;
      const does: Readonly<Record<string, () => unknown>> = {
        ArrowLeft: () => tools.step(-far, 0),
        ArrowRight: () => tools.step(far, 0),
        ArrowUp: () => tools.step(0, far),
        ArrowDown: () => tools.step(0, -far),
        Enter: () => tools.place(),
        Delete: onDelete,
        Backspace: onDelete,
      };
      const act = does[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    container.addEventListener('keydown', onKeyDown);
    return () => container.removeEventListener('keydown', onKeyDown);
  }, [chart]);
}
