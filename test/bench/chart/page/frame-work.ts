/** Script time of each frame and time between frames, in milliseconds, since the watch began. */
export interface FrameTimes {
  readonly work: number[];
  readonly intervals: number[];
}

/** Times every animation callback from now on, summed by frame. Must run before the chart takes its first frame. */
export function watchFrames(): () => FrameTimes {
  const workByFrame = new Map<number, number>();
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const start = performance.now();
      callback(time);
      workByFrame.set(time, (workByFrame.get(time) ?? 0) + performance.now() - start);
    });
  return () => {
    const times = [...workByFrame.keys()];
    const result = {
      work: [...workByFrame.values()],
      intervals: times.slice(1).map((time, index) => time - times[index]),
    };
    workByFrame.clear();
    return result;
  };
}
