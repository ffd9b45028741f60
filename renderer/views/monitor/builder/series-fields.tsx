import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import { readChoices } from './builder-words.ts';
import type { DraftRead } from './draft.ts';
import { LabelledNumber } from './labelled-number.tsx';
import { hasLength } from './read-draft.ts';

interface SeriesFieldsProps {
  /** `Series` or `Other series`, before what each field is. */
  readonly label: string;
  readonly read: DraftRead;
  readonly series: readonly SeriesRow[];
  readonly problem?: string | undefined;
  onChange(read: DraftRead): void;
}

const usualLength = 20;

/** A stored series and what of it is read. */
export function SeriesFields({ label, read, series, problem, onChange }: SeriesFieldsProps) {
  const stored = series.map(({ provenance: { symbol, name } }) => ({
    value: symbol,
    label: name === symbol || name === '' ? symbol : `${symbol} · ${name}`,
  }));
  const choices = stored.some(({ value }) => value === read.symbol)
    ? stored
    : [{ value: read.symbol, label: `${read.symbol} · not stored` }, ...stored];
  return (
    <>
      <span className="builder-symbol">
        <SelectField
          label={label}
          value={read.symbol}
          choices={choices}
          onChoose={(symbol) => onChange({ ...read, symbol })}
        />
      </span>
      <SelectField
        label={`${label}: what is read`}
        value={read.of}
        choices={readChoices}
        onChoose={(of) =>
          onChange({ ...read, of, length: hasLength(of) ? (read.length ?? usualLength) : null })
        }
      />
      {hasLength(read.of) ? (
        <LabelledNumber
          label={`${label}: length in sessions`}
          value={read.length}
          problem={problem}
          onChange={(length) => onChange({ ...read, length })}
        />
      ) : null}
    </>
  );
}
