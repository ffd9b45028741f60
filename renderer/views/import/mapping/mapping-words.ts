import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import type { MappedField } from '#shared/domain/mapped-fields.ts';

/** What a column may be, as a person says it, in the order of use. */
export const fieldChoices: readonly { readonly value: MappedField; readonly label: string }[] = [
  { value: 'ignored', label: 'Ignore' },
  { value: 'date', label: 'Date' },
  { value: 'symbol', label: 'Symbol' },
  { value: 'open', label: 'Open' },
  { value: 'high', label: 'High' },
  { value: 'low', label: 'Low' },
  { value: 'close', label: 'Close or value' },
  { value: 'volume', label: 'Volume' },
  { value: 'adjClose', label: 'Adjusted close' },
  { value: 'dividend', label: 'Dividend' },
  { value: 'split', label: 'Split' },
];

type Choices<Name extends keyof ColumnMapping> = readonly {
  readonly value: ColumnMapping[Name];
  readonly label: string;
}[];

export const kindChoices: Choices<'kind'> = [
  { value: 'price', label: 'Prices' },
  { value: 'macro', label: 'Levels, such as a yield' },
  { value: 'flow', label: 'Flows, such as net inflows' },
];

export const unitChoices: Choices<'unit'> = [
  { value: 'dollars', label: 'Dollars' },
  { value: 'points', label: 'Points' },
  { value: 'percent', label: 'Percent' },
  { value: 'ratio', label: 'Ratio' },
  { value: 'millionDollars', label: 'Million dollars' },
];

export const adjustmentChoices: Choices<'adjustment'> = [
  { value: 'split', label: 'Splits' },
  { value: 'total', label: 'Splits and dividends' },
  { value: 'raw', label: 'Nothing, as traded' },
  { value: 'none', label: 'Does not apply' },
];

export const dateOrderChoices: Choices<'dateOrder'> = [
  { value: 'day-first', label: 'Day before month' },
  { value: 'month-first', label: 'Month before day' },
];

export const decimalMarkChoices: Choices<'decimalMark'> = [
  { value: '.', label: 'Point: 1,234.5' },
  { value: ',', label: 'Comma: 1.234,5' },
];

export const separatorChoices: Choices<'separator'> = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tabulator' },
  { value: '|', label: 'Bar' },
];
