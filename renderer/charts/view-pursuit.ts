import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { BarView } from './bar-view.ts';
import type { ChartFeed } from './chart-feed.ts';
import type { ViewTarget } from './view-target.ts';

export interface ViewPursuit {
  /** Goes to a target: at once when its bars are held, else when they have come. */
  aim(target: ViewTarget): void;
  /** The feed brought bars: shows them at the target, or where the user is. */
  arrive(answer: ChartAnswer): void;
  /** Where the chart is or is going; null before the first bars. */
  destination(): BarView | null;
  /** The user moved: asks for bars the view is about to need. */
  follow(): void;
}

export interface PursuitSurface {
  current(): BarView | null;
  pixels(): number;
  show(answer: ChartAnswer, view: BarView, fresh: boolean): void;
}

/** Coarse, finer, exact: a target said in days never needs more answers than this. */
const mostRounds = 4;

/** Brings the view and the bars together: a target is shown only once the bars it needs are held, so nothing flashes by. */
export function createViewPursuit(feed: () => ChartFeed, surface: PursuitSurface): ViewPursuit {
  let target: ViewTarget | null = null;
  let rounds = 0;
  let shown: ChartAnswer | null = null;

  const land = (answer: ChartAnswer) => {
    const view = target?.(answer) ?? surface.current();
    if (view === null) return;
    if (target !== null && rounds++ < mostRounds && !feed().want(view, surface.pixels())) return;
    target = null;
    const fresh = answer !== shown;
    shown = answer;
    surface.show(answer, view, fresh);
  };
  return {
    aim(next) {
      const whole = feed().whole();
      if (whole === null) return;
      target = next;
      rounds = 0;
      if (feed().want(next(whole), surface.pixels()) && shown) land(shown);
    },
    arrive: land,
    destination() {
      const whole = feed().whole();
      return target && whole ? target(whole) : surface.current();
    },
    follow() {
      const view = surface.current();
      if (target === null && view !== null) feed().want(view, surface.pixels());
    },
  };
}
