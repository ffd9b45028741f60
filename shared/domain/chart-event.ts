import type { BusinessDate } from './business-date.ts';

export const chartEventKinds = ['dividend', 'split', 'expiry', 'calendar'] as const;

/** Something dated that stands on the time axis of a chart. */
export interface ChartEvent {
  readonly kind: (typeof chartEventKinds)[number];
  readonly date: BusinessDate;
  /** In a few words, such as "Dividend $0.42 a share". */
  readonly title: string;
}
