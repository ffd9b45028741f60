/** No reader of screens keeps up with more; it would speak of what is long past. */
export const spokenEveryMs = 1000;

let freeAtMs = 0;

/** How long the next message waits, so that they come one a second and no faster, wherever on the page they are said. */
export function takeTurn(nowMs: number): number {
  const waitMs = Math.max(0, freeAtMs - nowMs);
  freeAtMs = nowMs + waitMs + spokenEveryMs;
  return waitMs;
}
