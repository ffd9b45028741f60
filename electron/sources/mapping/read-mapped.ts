import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import { findMappingProblems } from '#shared/domain/find-mapping-problems.ts';
import { normaliseSymbol, symbolOfFileName } from '../csv/symbol-name.ts';
import type { OpenText } from '../csv/open-text.ts';
import { readPrices } from '../csv/read-prices.ts';
import type { ColumnRole, Recognition } from '../csv/layout.ts';
import type { LevelRecognition, LevelSeries } from '../levels/level-layout.ts';
import { readLevels } from '../levels/read-levels.ts';
import { FileRefused, type ParsedFile, type ParseOptions } from '../parsed-file.ts';

const layout = { id: 'mapped', name: 'mapped columns' };

/**
 * Reads a table by a saved mapping.
 * @throws FileRefused when the mapping lacks a column, or nothing in the file can be used with it; ParseCancelled
 */
export function readMapped(text: OpenText, mapping: ColumnMapping, options: ParseOptions): ParsedFile {
  const [problem] = findMappingProblems(mapping);
  if (problem !== undefined)
    throw new FileRefused(`${options.fileName}: the mapping of its columns is not complete. ${problem}`);
  const { headerLines, separator, dateOrder: order, decimalMark } = mapping;
  const open: OpenText = { ...text, head: { ...text.head, separator } };
  const style = { order, decimalMark };
  const names = headerLines > 0 ? text.head.lines[headerLines - 1]?.split(separator) : undefined;
  const columnNames = mapping.columns.map(
    (field, column) => names?.[column]?.trim() || (field === 'ignored' ? `column ${column + 1}` : field),
  );
  if (mapping.kind === 'price') {
    const file = readPrices(open, layout, planPrices(mapping, headerLines, columnNames), options, style);
    const unit = mapping.unit;
    return { ...file, series: file.series.map((series) => ({ ...series, unit })) };
  }
  return readLevels(open, layout, planLevels(mapping, columnNames, options), options, style);
}

function planPrices(
  mapping: ColumnMapping,
  headerLines: number,
  columnNames: readonly string[],
): Recognition {
  return {
    headerLines,
    columns: mapping.columns.map((field): ColumnRole => ({ field, ticker: 0 })),
    columnNames,
    tickers: null,
    adjustment: mapping.adjustment,
    adjustmentEvidence: 'layout',
    notes: [],
  };
}

function planLevels(
  { kind, columns, headerLines, unit }: ColumnMapping,
  columnNames: readonly string[],
  { fileName, symbol: wanted }: ParseOptions,
): LevelRecognition {
  const seriesOf = (text: string): LevelSeries | null => {
    const symbol = normaliseSymbol(text);
    if (symbol === null) return null;
    const levelKind = kind === 'flow' ? 'flow' : 'macro';
    const bounds = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE };
    return { symbol, name: symbol, kind: levelKind, unit, ...bounds };
  };
  const column = columns.indexOf('close');
  const symbolColumn = columns.indexOf('symbol');
  const common = {
    headerLines,
    dateColumn: columns.indexOf('date'),
    columnNames,
    dollars: 'never' as const,
    notes: [],
  };
  if (symbolColumn >= 0) return { ...common, series: [], bySymbol: { symbolColumn, column, seriesOf } };
  const series = seriesOf(wanted ?? symbolOfFileName(fileName) ?? '');
  if (series) return { ...common, series: [{ column, series }], bySymbol: null };
  throw new FileRefused(
    `${fileName}: its name gives no symbol; name one with up to 12 letters, digits, dots or hyphens.`,
    null,
    'symbol',
  );
}
