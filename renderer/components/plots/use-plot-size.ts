import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { PlotSize } from './plot-box.ts';

/** The size of an element in whole pixels and its font's, as they change; null until it has been laid out. */
export function usePlotSize(): {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly size: PlotSize | null;
} {
  const stage = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<PlotSize | null>(null);
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = (): void => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      const fontPixels = Number.parseFloat(getComputedStyle(element).fontSize);
      setSize((before) => {
        const same = before?.width === width && before.height === height && before.fontPixels === fontPixels;
        if (same) return before;
        return width > 0 && height > 0 ? { width, height, fontPixels } : before;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { stage, size };
}
