import { useEffect, useState } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';

/**
 * Whether a chart's panel covers the whole screen of the app, and the switch. What lies below is out of sight and out of
 * reach, and stays as it is.
 */
export function useMaximised(chart: DeskChart): readonly [boolean, () => void] {
  const [maximised, setMaximised] = useState(false);
  useEffect(() => {
    const panel = chart.host.container.closest<HTMLElement>('.chart-panel');
    const screen = chart.host.container.closest<HTMLElement>('main');
    if (!maximised || panel === null || screen === null) return;
    const fit = (): void => {
      const { left, top, width, height } = screen.getBoundingClientRect();
      Object.assign(panel.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    };
    const observer = new ResizeObserver(fit);
    observer.observe(screen);
    screen.classList.add('covered');
    panel.classList.add('maximised');
    fit();
    return () => {
      observer.disconnect();
      screen.classList.remove('covered');
      panel.classList.remove('maximised');
      for (const side of ['left', 'top', 'width', 'height'] as const) panel.style[side] = '';
    };
  }, [chart, maximised]);
  return [maximised, () => setMaximised((now) => !now)];
}
