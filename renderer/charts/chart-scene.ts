import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { TicketLine } from './ticket-line.ts';

/** What the chart draws now; written by the desk chart alone, read by the primitives when they paint. */
export interface ChartScene {
  answer: ChartAnswer | null;
  theme: ChartTheme;
  lines: readonly TicketLine[];
  /** How much taller prices stand than when everything just fits; absent or 1 when it does. */
  priceStretch?: number;
}
