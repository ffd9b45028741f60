import type { BrowserWindow } from 'electron';

const longestWaitMs = 60_000;

/**
 * Resolves when the chart says that its candles and overlays are painted, or after a minute.
 * The page marks its chart with `data-painted`; the answer is milliseconds since the page's process epoch.
 */
export function chartPainted(window: BrowserWindow): Promise<number> {
  return window.webContents.executeJavaScript(`new Promise((resolve) => {
    const painted = () => document.querySelector('[data-painted="true"]');
    const finish = () => resolve(performance.timeOrigin + performance.now());
    if (painted()) return finish();
    const observer = new MutationObserver(() => { if (painted()) { observer.disconnect(); finish(); } });
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-painted'] });
    setTimeout(finish, ${longestWaitMs});
  })`) as Promise<number>;
}
