/** Where a message came from: allowed only from the top frame of one of our own pages, in a window that we opened. */
export interface Sender {
  readonly url: string;
  readonly isTopFrame: boolean;
  readonly isOurWindow: boolean;
  /** True for the window of those who watch, which may only look. */
  readonly isAudience?: boolean;
}

/** True for the top frame of a page of ours in a window of ours. */
export function isAllowed(sender: Sender | null, origin: string): boolean {
  return sender !== null && sender.isOurWindow && sender.isTopFrame && sender.url.startsWith(`${origin}/`);
}
