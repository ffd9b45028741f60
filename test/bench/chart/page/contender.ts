/** A chart under measurement. */
export interface Contender {
  /** Fetches what must be there before the clock starts. */
  prepare(bars: number): Promise<void>;
  /** From nothing to candles and three averages on screen. */
  paint(container: HTMLElement): Promise<void>;
  /** Takes over a changed last bar and shows it. */
  updateLast(): Promise<void>;
}
