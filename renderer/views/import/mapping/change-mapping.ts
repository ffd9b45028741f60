import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import type { MappedField } from '#shared/domain/mapped-fields.ts';
import { splitCells } from './split-cells.ts';

const fewestColumns = 2;
const mostColumns = 1000;

/** The mapping with another separator, and as many columns as the lines have with it. */
export function withSeparator(
  mapping: ColumnMapping,
  lines: readonly string[],
  separator: ColumnMapping['separator'],
): ColumnMapping {
  const widths = lines.slice(mapping.headerLines).map((line) => splitCells(line, separator).length);
  const width = Math.min(mostColumns, Math.max(fewestColumns, ...widths));
  const columns = Array.from({ length: width }, (_, column) => mapping.columns[column] ?? 'ignored');
  return { ...mapping, separator, columns };
}

/** The mapping with one column named; the column that had the name before is ignored, for a name goes to one. */
export function withField(mapping: ColumnMapping, column: number, field: MappedField): ColumnMapping {
  const columns = mapping.columns.map((present, place): MappedField => {
    if (place === column) return field;
    return present === field ? 'ignored' : present;
  });
  return { ...mapping, columns };
}

/** The mapping for another kind of series, with the unit and adjustment that are usual for it. */
export function withKind(mapping: ColumnMapping, kind: ColumnMapping['kind']): ColumnMapping {
  const usual = {
    price: { unit: 'dollars', adjustment: 'split' },
    macro: { unit: 'points', adjustment: 'none' },
    flow: { unit: 'millionDollars', adjustment: 'none' },
  } as const;
  return { ...mapping, kind, ...usual[kind] };
}
