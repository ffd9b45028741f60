import type { Slice } from './slice.ts';

/** In the order of what a person looks for first; the last ones go where there is little room. */
export const seriesColumns = [
  'symbol',
  'name',
  'issues',
  'age',
  'last',
  'first',
  'bars',
  'gaps',
  'source',
  'adjustment',
  'kind',
  'unit',
  'fetched',
] as const;
export type SeriesColumn = (typeof seriesColumns)[number];

export interface SeriesOrder {
  readonly column: SeriesColumn;
  readonly descending: boolean;
}

/** How the Data screen was left. */
export interface DataSlice {
  readonly dataPart: 'series' | 'records' | 'providers' | 'workspace';
  /** The series whose details are on show; null takes the desk's. */
  readonly dataSymbol: string | null;
  readonly seriesFilter: string;
  readonly seriesOrder: SeriesOrder;
  changeData(change: Partial<Omit<DataSlice, 'changeData' | 'orderSeries'>>): void;
  /** Orders by a column; the one already in use turns round. */
  orderSeries(column: SeriesColumn): void;
}

// What is oldest, most numerous or worst is looked for first.
const startsDescending: ReadonlySet<SeriesColumn> = new Set(['age', 'bars', 'gaps', 'issues', 'fetched']);

export const createDataSlice: Slice<DataSlice> = (set) => ({
  dataPart: 'series',
  dataSymbol: null,
  seriesFilter: '',
  seriesOrder: { column: 'symbol', descending: false },
  changeData: (change) => set(change),
  orderSeries: (column) =>
    set(({ seriesOrder }) => ({
      seriesOrder: {
        column,
        descending: seriesOrder.column === column ? !seriesOrder.descending : startsDescending.has(column),
      },
    })),
});
