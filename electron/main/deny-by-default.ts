import { app, session, shell } from 'electron';
import { bundleOrigin } from './app-protocol.ts';
import { isAllowedExternal } from './external-links.ts';
import { mayWriteClipboard } from './may-write-clipboard.ts';

const outside = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map((scheme) => `${scheme}://*/*`);

/** Of a page; the scheme is ours, which URL itself gives no origin. */
const originOf = (url: string): string => (url.startsWith(`${bundleOrigin}/`) ? bundleOrigin : url);

/**
 * Electron's checklist for every page this process will ever hold: no navigation away from the bundle, no new
 * windows, no webviews, no permission but to write to the clipboard, no downloads, no request to a network. Call once, when the app is ready.
 */
export function denyByDefault(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler(
    (_contents, permission, decide, { requestingUrl, isMainFrame }) =>
      decide(mayWriteClipboard({ permission, origin: originOf(requestingUrl), isMainFrame }, bundleOrigin)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    mayWriteClipboard({ permission, origin, isMainFrame }, bundleOrigin),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  // Only what could leave the bundle is asked about: app:// itself takes no detour through this process.
  defaultSession.webRequest.onBeforeRequest({ urls: outside }, (_details, decide) =>
    decide({ cancel: true }),
  );
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void }, url: string) => {
      if (!url.startsWith(`${bundleOrigin}/`)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => stay(event, event.url));
    contents.on('will-redirect', (event) => stay(event, event.url));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (isAllowedExternal(url)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
}
