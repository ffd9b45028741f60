/** Who asks for a permission, and for which. */
export interface PermissionAsked {
  readonly permission: string;
  /** Of the frame that asks. */
  readonly origin: string;
  readonly isMainFrame: boolean;
}

/** The one permission that a page of ours has: to put a picture that it made on the clipboard. It may not read from it. */
export function mayWriteClipboard(
  { permission, origin, isMainFrame }: PermissionAsked,
  ourOrigin: string,
): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && origin.replace(/\/$/, '') === ourOrigin;
}
