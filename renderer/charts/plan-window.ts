import type { ChartRequest } from '#shared/ipc/first-inputs.ts';
import type { BarView } from './bar-view.ts';
import { bucketFor } from './bucket-for.ts';

/** Bars held by the chart (or on their way to it): [firstBar, endBar) in buckets of `barsPerBucket`. */
export interface HeldWindow {
  readonly firstBar: number;
  readonly endBar: number;
  readonly barsPerBucket: number;
}

/** What to ask for, and what the chart will hold once it has come. */
export interface WindowPlan {
  readonly window: NonNullable<ChartRequest['window']>;
  readonly maximumPoints: number;
  readonly held: HeldWindow;
}

/** Refill before less than this share of a screen is left beside the view. */
const marginScreens = 0.5;
const fewestPoints = 64;
const mostPoints = 20_000;

/**
 * Decides whether the chart needs other bars than it holds, and which: the view and one screen on each side,
 * one bucket a pixel at most, aligned to multiples of the bucket so that the same bars always fall into the same bucket.
 * @param barsTotal bars of the series, > 0
 * @param view the bars on screen
 * @param pixels width of the pane
 * @param held what is loaded or already asked for; null at the start
 * @returns null when what is held serves
 */
export function planWindow(
  barsTotal: number,
  view: BarView,
  pixels: number,
  held: HeldWindow | null,
): WindowPlan | null {
  const span = view.to - view.from;
  const barsPerBucket = bucketFor(span, pixels);
  if (held !== null && held.barsPerBucket === barsPerBucket) {
    const margin = span * marginScreens;
    const servesLeft = held.firstBar <= Math.max(0, view.from - margin);
    const servesRight = held.endBar >= Math.min(barsTotal, view.to + margin);
    if (servesLeft && servesRight) return null;
  }
  const align = (bar: number) => Math.floor(bar / barsPerBucket) * barsPerBucket;
  const firstBar = align(Math.min(Math.max(0, view.from - span), barsTotal - 1));
  const endBar = Math.min(barsTotal, Math.max(align(view.to + span) + barsPerBucket, firstBar + 1));
  const buckets = Math.ceil((endBar - firstBar) / barsPerBucket);
  return {
    window: { first: firstBar, last: endBar - 1 },
    // One more than needed: a reader may count for a bucket cut at each end.
    maximumPoints: Math.min(Math.max(buckets + 1, fewestPoints), mostPoints),
    held: { firstBar, endBar, barsPerBucket },
  };
}
