import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';

export interface PaintWatch {
  /** The container no longer shows what was asked for. */
  forget(): void;
  /** Told within each paint what is being painted. */
  drawn(answer: ChartAnswer): void;
  dispose(): void;
}

const hasPoint = (values: Float64Array) => values.some((value) => !Number.isNaN(value));

/**
 * Marks the container when bars are truly on screen: `data-painted="true"` and `data-overlays` (the names of the
 * averages drawn, comma-separated) appear one frame after the first paint that holds candles and every average that
 * has a value among the bars held; a series shorter than an average cannot show it, and then its name is missing.
 */
export function createPaintWatch(container: HTMLElement, onPainted: () => void): PaintWatch {
  let frame = 0;
  let done = false;
  const clear = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    done = false;
    delete container.dataset.painted;
    delete container.dataset.overlays;
  };
  return {
    forget: clear,
    drawn(answer) {
      if (done || frame !== 0 || !hasPoint(answer.close)) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        done = true;
        const overlays = answer.overlays.filter(({ values }) => hasPoint(values));
        container.dataset.overlays = overlays.map(({ name }) => name).join(',');
        container.dataset.painted = 'true';
        onPainted();
      });
    },
    dispose: clear,
  };
}
