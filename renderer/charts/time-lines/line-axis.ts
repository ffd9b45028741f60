import type { HeldWindow } from '../plan-window.ts';

/** Points that the chart may hold before a window of them is taken. */
const mostPoints = 12_000;

/** Sessions held at once: all, one by one, when they are few enough; else null, and a window is planned. */
export const heldWhole = (sessions: number): HeldWindow | null =>
  sessions <= mostPoints ? { firstBar: 0, endBar: sessions, barsPerBucket: 1 } : null;

/** Number of points of a window. */
export const pointCount = ({ firstBar, endBar, barsPerBucket }: HeldWindow): number =>
  Math.ceil((endBar - firstBar) / barsPerBucket);

/** The session that a point stands for: the last of its bucket. */
export const sessionOf = ({ firstBar, endBar, barsPerBucket }: HeldWindow, point: number): number =>
  Math.min(firstBar + (point + 1) * barsPerBucket, endBar) - 1;

/** The point that holds a session, a fraction while it is not the bucket's last. */
export const pointOf = ({ firstBar, barsPerBucket }: HeldWindow, session: number): number =>
  (session - firstBar + 1) / barsPerBucket - 1;
