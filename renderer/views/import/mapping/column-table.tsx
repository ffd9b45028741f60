import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import type { MappedField } from '#shared/domain/mapped-fields.ts';
import { fieldChoices } from './mapping-words.ts';
import { splitCells } from './split-cells.ts';

const rowsShown = 8;

interface ColumnTableProps {
  readonly lines: readonly string[];
  readonly mapping: ColumnMapping;
  onName(column: number, field: MappedField): void;
}

/** The first lines of the file as a table, with what each column is above it. */
export function ColumnTable({ lines, mapping, onName }: ColumnTableProps) {
  const { columns, headerLines, separator } = mapping;
  const names = headerLines > 0 ? splitCells(lines[headerLines - 1] ?? '', separator) : [];
  const nameOf = (column: number): string => names[column] || `column ${column + 1}`;
  const rows = lines.slice(headerLines, headerLines + rowsShown).filter((line) => line.trim() !== '');
  return (
    <div className="preview-scroll" tabIndex={0} role="region" aria-label="First rows of the file">
      <table className="figures column-table">
        <thead>
          <tr>
            {columns.map((field, column) => (
              // oxlint-disable-next-line react/no-array-index-key -- a column is its place
              <th key={column} scope="col" data-ignored={field === 'ignored'}>
                <SelectField
                  label={`${nameOf(column)} is`}
                  value={field}
                  choices={fieldChoices}
                  onChoose={(chosen) => onName(column, chosen)}
                />
                <span>{nameOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line, row) => {
            const cells = splitCells(line, separator);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- a row is its line
              <tr key={row}>
                {columns.map((field, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                  <td key={column} data-ignored={field === 'ignored'}>
                    {cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
