import type { HeldWindow } from '../plan-window.ts';
import type { DayRange, DrawnPane, TimeLinesTheme } from './time-lines-contract.ts';

/** What is drawn at the moment; its parts are replaced, never changed. */
export interface TimeLinesScene {
  days: ArrayLike<number>;
  panes: readonly DrawnPane[];
  held: HeldWindow;
  points: number;
  ruler: DayRange | null;
  theme: TimeLinesTheme;
}
