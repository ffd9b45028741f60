import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Shown } from './shown.ts';

export interface PageTable {
  readonly title: string;
  /** One a column; empty for a table of names and values. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
  /** Beneath it: basis, count, or why it is empty. */
  readonly note: Shown | null;
}

/** A share of a whole in three parts, drawn as one bar. */
export interface ChanceBar {
  readonly stopFirst: number;
  readonly neither: number;
  readonly targetFirst: number;
}

export interface PageLevel {
  readonly role: 'entry' | 'stop' | 'target';
  readonly name: string;
  readonly price: number;
  readonly label: Shown;
}

export interface PageChart {
  readonly bars: BarColumns;
  readonly averages: readonly {
    readonly name: string;
    readonly values: Float64Array;
    readonly last: Shown;
  }[];
  readonly levels: readonly PageLevel[];
  readonly side: 'long' | 'short';
  readonly horizonSessions: number;
  readonly caption: Shown;
}

/** All that one page says, with every number that it shows; how it looks is another matter. */
export interface ReportPage {
  readonly symbol: string;
  readonly name: string;
  readonly sentence: Shown;
  readonly asOf: Shown;
  readonly badges: readonly string[];
  readonly figures: readonly { readonly label: string; readonly value: Shown; readonly note: Shown }[];
  readonly chart: PageChart;
  readonly position: PageTable;
  readonly losses: PageTable & { readonly shares: readonly (number | null)[] };
  readonly chances: PageTable & { readonly bars: readonly (ChanceBar | null)[] };
  readonly coherence: PageTable & { readonly headline: Shown };
  readonly claims: PageTable;
  readonly triggers: PageTable;
  readonly sources: readonly Shown[];
}
