import type { BrowserWindowConstructorOptions } from 'electron';

/**
 * Options of every window. The security switches are spelled out although they are defaults: a test reads them.
 * @param zoomFactor left out, the page is as large as it was
 */
export function windowOptions(
  preload: string,
  dark: boolean,
  zoomFactor?: number,
): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Stopline',
    // The page's own background, so that nothing flashes before the first paint.
    backgroundColor: dark ? '#0e1116' : '#ffffff',
    webPreferences: {
      preload,
      ...(zoomFactor === undefined ? {} : { zoomFactor }),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // Kept compiled from the first start on, not only once they have been seen often.
      v8CacheOptions: 'bypassHeatCheck',
    },
  };
}
