import type { ReactNode } from 'react';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import { withKind, withSeparator } from './change-mapping.ts';
import {
  adjustmentChoices,
  dateOrderChoices,
  decimalMarkChoices,
  kindChoices,
  separatorChoices,
  unitChoices,
} from './mapping-words.ts';

interface MappingOptionsProps {
  readonly lines: readonly string[];
  readonly mapping: ColumnMapping;
  readonly symbol: string;
  onChange(mapping: ColumnMapping): void;
  onSymbol(symbol: string): void;
}

/** What goes for the whole table: what it holds, and how figures and dates are written. */
export function MappingOptions({ lines, mapping, symbol, onChange, onSymbol }: MappingOptionsProps) {
  const change = (part: Partial<ColumnMapping>): void => onChange({ ...mapping, ...part });
  const headers = Array.from({ length: lines.length }, (_, count) => ({
    value: String(count),
    label: count === 0 ? 'None' : `Line ${count}`,
  }));
  return (
    <div className="mapping-options">
      {mapping.columns.includes('symbol') ? null : (
        <Option label="Symbol">
          <input
            className="field-input"
            aria-label="Symbol"
            placeholder="from the name"
            maxLength={12}
            autoComplete="off"
            spellCheck={false}
            value={symbol}
            onChange={(event) => onSymbol(event.target.value.toUpperCase())}
          />
        </Option>
      )}
      <Option label="Holds">
        <SelectField
          label="Holds"
          value={mapping.kind}
          choices={kindChoices}
          onChoose={(kind) => onChange(withKind(mapping, kind))}
        />
      </Option>
      <Option label="Unit">
        <SelectField
          label="Unit"
          value={mapping.unit}
          choices={unitChoices}
          onChoose={(unit) => change({ unit })}
        />
      </Option>
      {mapping.kind === 'price' ? (
        <Option label="Adjusted for">
          <SelectField
            label="Adjusted for"
            value={mapping.adjustment}
            choices={adjustmentChoices}
            onChoose={(adjustment) => change({ adjustment })}
          />
        </Option>
      ) : null}
      <Option label="Dates">
        <SelectField
          label="Dates"
          value={mapping.dateOrder}
          choices={dateOrderChoices}
          onChoose={(dateOrder) => change({ dateOrder })}
        />
      </Option>
      <Option label="Decimals">
        <SelectField
          label="Decimals"
          value={mapping.decimalMark}
          choices={decimalMarkChoices}
          onChoose={(decimalMark) => change({ decimalMark })}
        />
      </Option>
      <Option label="Columns end at">
        <SelectField
          label="Columns end at"
          value={mapping.separator}
          choices={separatorChoices}
          onChoose={(separator) => onChange(withSeparator(mapping, lines, separator))}
        />
      </Option>
      <Option label="Header">
        <SelectField
          label="Header"
          value={String(mapping.headerLines)}
          choices={headers}
          onChoose={(count) => change({ headerLines: Number(count) })}
        />
      </Option>
    </div>
  );
}

function Option({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="mapping-option">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
