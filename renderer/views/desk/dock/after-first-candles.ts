const longestWaitMs = 3_000;

const painted = (): boolean => document.querySelector('[data-painted="true"]') !== null;

/**
 * Does something once a chart is painted and the page is idle, and after a while in any case; never on the way to the
 * first candles.
 * @returns gives it up
 */
export function afterFirstCandles(work: () => void): () => void {
  let idle = 0;
  const start = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    idle = requestIdleCallback(work, { timeout: 1_000 });
  };
  const observer = new MutationObserver(() => {
    if (painted()) start();
  });
  const timer = setTimeout(start, longestWaitMs);
  if (painted()) start();
  else observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-painted'] });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
