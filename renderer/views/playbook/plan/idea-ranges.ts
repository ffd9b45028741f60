/** How a range of an idea is shown and what it may hold. */
export interface RangeLooks {
  readonly name: string;
  readonly scale: number;
  readonly decimals: number;
  readonly unit: string;
  /** Both excluded. */
  readonly lowest: number;
  readonly highest: number;
}

export type IdeaRange = 'target' | 'sizeFraction' | 'horizonSessions' | 'expiryDays';

const inPercent = { scale: 100, decimals: 1, unit: '%' };
const whole = { scale: 1, decimals: 0, lowest: 0 };

export const ideaRanges: Readonly<Record<IdeaRange, RangeLooks>> = {
  target: { name: 'Target', ...inPercent, lowest: -1, highest: 20 },
  sizeFraction: { name: 'Size', ...inPercent, lowest: 0, highest: 10 },
  horizonSessions: { name: 'Horizon', ...whole, unit: 'sessions', highest: 2521 },
  expiryDays: { name: 'Expiry', ...whole, unit: 'days', highest: 1501 },
};
