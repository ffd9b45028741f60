import { type RefObject, useEffect, useRef, useState } from 'react';
import { createTimeLines } from './create-time-lines.ts';
import { drawnPanes } from './drawn-panes.ts';
import { themeAttributes } from '../read-tokens.ts';
import { readTimeLinesTheme, readToneColour } from './read-time-lines-theme.ts';
import type { DayRange, TimeLinesChart } from './time-lines-contract.ts';
import type { TimePane } from './time-pane.ts';

interface TimeLinesView {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly chart: TimeLinesChart | null;
  /** Session under the crosshair, by pointer. */
  readonly pointed: number | null;
  readonly tops: readonly number[];
}

/**
 * The chart in a container for as long as the component lives, fed whenever the columns or the theme change.
 * @param onRuler the latest one given is called
 */
export function useTimeLines(
  days: ArrayLike<number>,
  panes: readonly TimePane[],
  onRuler: (range: DayRange | null, final: boolean) => void,
): TimeLinesView {
  const container = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<TimeLinesChart | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  // Fills the chart again, for another theme has other colours.
  const refill = useRef(() => {});
  const latest = useRef(onRuler);
  useEffect(() => {
    latest.current = onRuler;
  });
  useEffect(() => {
    if (container.current === null) return;
    const created = createTimeLines(
      container.current,
      {
        onCrosshair: setPointed,
        onRuler: (range, final) => latest.current(range, final),
        onPaneTops: (next) => setTops((before) => (before.join() === next.join() ? before : next)),
      },
      readTimeLinesTheme(),
    );
    setChart(created);
    const observer = new MutationObserver(() => {
      created.setTheme(readTimeLinesTheme());
      refill.current();
    });
    observer.observe(document.documentElement, { attributeFilter: themeAttributes });
    return () => {
      observer.disconnect();
      created.dispose();
      setChart(null);
    };
  }, []);
  useEffect(() => {
    const root = container.current?.parentElement;
    if (chart === null || !root) return;
    refill.current = () =>
      chart.show(
        days,
        drawnPanes(panes, (tone) => readToneColour(root, tone)),
      );
    refill.current();
  }, [chart, days, panes]);
  return { container, chart, pointed, tops };
}
