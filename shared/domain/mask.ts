import { formatCompact } from '../format/format-compact.ts';
import { formatDollars } from '../format/format-dollars.ts';
import { formatNumber, type SignDisplay } from '../format/format-number.ts';

/** What stands in place of everything private: as long whatever it hides, so that not even a size can be guessed. */
export const maskText = '••••';

/** Writes what only the owner of the workspace may read, or hides it. Percentages and market prices need none. */
export interface Mask {
  readonly hidden: boolean;
  /** Money of an account, a position, a plan or a fund. */
  dollars(dollars: number, decimals?: number, sign?: SignDisplay): string;
  /** Such money in three or four figures: `$28.61M`. */
  compactDollars(dollars: number): string;
  /** Shares or contracts; whole, or with what a split left of one. */
  quantity(count: number, decimals?: number): string;
  /** A name that a person gave, a note, an account, a file, a path, a key, or a sentence that holds an amount. */
  text(text: string): string;
}

const written: Mask = {
  hidden: false,
  dollars: formatDollars,
  compactDollars: (dollars) => `$${formatCompact(dollars)}`,
  quantity: (count, decimals = 0) => formatNumber(count, decimals),
  text: (text) => text,
};

const hiding: Mask = {
  hidden: true,
  dollars: () => maskText,
  compactDollars: () => maskText,
  quantity: () => maskText,
  // Nothing written is nothing to hide, and a mask would say that there is something.
  text: (text) => (text === '' ? '' : maskText),
};

/** The one rule of what is hidden, for the window, for what leaves it and for pages of paper alike. */
export const maskOf = (hidden: boolean): Mask => (hidden ? hiding : written);

/** True while amounts are hidden: by hand, or because others are watching. */
export const hidesAmounts = (settings: {
  readonly amountsHidden: boolean;
  readonly meeting: unknown;
}): boolean => settings.amountsHidden || settings.meeting !== null;
