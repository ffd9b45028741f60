/** Of all stops, what a page is. */
const pageShare = 0.1;

/**
 * Where a key takes a cursor among `count` stops.
 * @returns null for a key that does not move it
 */
export function stepStop(key: string, at: number, count: number): number | null {
  const page = Math.max(1, Math.round(count * pageShare));
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: count - 1,
  };
  const to = moves[key];
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, to));
}
