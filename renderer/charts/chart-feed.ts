import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { BarView } from './bar-view.ts';
import type { ReadWindow } from './chart-contract.ts';
import { planWindow } from './plan-window.ts';
import type { HeldWindow } from './plan-window.ts';
import { sliceAnswer } from './slice-answer.ts';

export interface FeedEvents {
  /** The whole series came, coarse when it is long: the first answer after `open`. */
  onWhole(answer: ChartAnswer): void;
  /** The window wanted last came. */
  onWindow(answer: ChartAnswer): void;
  onFailed(message: string): void;
}

export interface ChartFeed {
  /** Starts on a series: reads it whole in at most `maximumPoints` points. What was under way is dropped. */
  open(read: ReadWindow, maximumPoints: number): void;
  /** Makes sure the bars of a view are held or under way; true when they are held already. */
  want(view: BarView, pixels: number): boolean;
  /** The whole series as first read, or null before that. */
  whole(): ChartAnswer | null;
  close(): void;
}

/**
 * Reads what the chart shows, and no more: one request at a time, the latest wins, an overtaken one is aborted and
 * its answer ignored. A window that the first answer holds at the right bucket is cut from it without a request.
 */
export function createChartFeed(events: FeedEvents): ChartFeed {
  let reader: ReadWindow | null = null;
  let whole: ChartAnswer | null = null;
  let held: HeldWindow | null = null;
  let pending: { readonly abort: AbortController; readonly window: HeldWindow | null } | null = null;

  const drop = () => {
    pending?.abort.abort();
    pending = null;
  };
  const request = async (
    window: Parameters<ReadWindow>[0],
    maximumPoints: number,
    target: HeldWindow | null,
    take: (answer: ChartAnswer) => void,
  ) => {
    if (reader === null) return;
    drop();
    const mine = { abort: new AbortController(), window: target };
    pending = mine;
    const outcome = await reader(window, maximumPoints, mine.abort.signal).catch((reason: unknown) =>
      reason instanceof Error ? reason : new Error('The bars could not be read.'),
    );
    if (pending !== mine) return;
    pending = null;
    if (!(outcome instanceof Error)) take(outcome);
    else if (outcome.name !== 'AbortError') events.onFailed(outcome.message);
  };

  return {
    open(read, maximumPoints) {
      reader = read;
      whole = null;
      held = null;
      void request(null, maximumPoints, null, (answer) => {
        whole = answer;
        events.onWhole(answer);
      });
    },
    want(view, pixels) {
      if (whole === null || whole.barsTotal === 0) return false;
      const heldServes = held !== null && planWindow(whole.barsTotal, view, pixels, held) === null;
      if (heldServes) {
        drop();
        return true;
      }
      const plan = planWindow(whole.barsTotal, view, pixels, pending?.window ?? null);
      if (plan === null) return false;
      const arrive = (answer: ChartAnswer) => {
        held = plan.held;
        events.onWindow(answer);
      };
      const cut = sliceAnswer(whole, plan.held);
      if (cut) {
        drop();
        arrive(cut);
      } else void request(plan.window, plan.maximumPoints, plan.held, arrive);
      return false;
    },
    whole: () => whole,
    close() {
      drop();
      reader = null;
    },
  };
}
