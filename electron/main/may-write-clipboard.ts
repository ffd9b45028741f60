import { bundleOrigin } from './app-protocol.ts';

/**
 * The one permission that a page of ours has: to put a picture that it made on the clipboard. It may not read from it.
 * @param origin of the frame that asks
 */
export function mayWriteClipboard(permission: string, origin: string, isMainFrame: boolean): boolean {
  return (
    permission === 'clipboard-sanitized-write' && isMainFrame && origin.replace(/\/$/, '') === bundleOrigin
  );
}
