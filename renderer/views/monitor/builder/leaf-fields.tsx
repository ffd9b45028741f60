import { useId } from 'react';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import { baseChoices, closesChoices, measureChoices, testChoices, unitChoices } from './builder-words.ts';
import { type DraftLeaf, withSeries } from './draft.ts';
import { LabelledNumber } from './labelled-number.tsx';
import type { DraftProblems } from './read-draft.ts';
import { SeriesFields } from './series-fields.tsx';

interface LeafFieldsProps {
  readonly leaf: DraftLeaf;
  readonly series: readonly SeriesRow[];
  readonly problems: DraftProblems;
  onChange(leaf: DraftLeaf): void;
}

const suffixes = { percent: '%', basisPoints: 'bp', price: '' } as const;

/** One comparison as a sentence of fields, with its problems below it. */
export function LeafFields({ leaf, series, problems, onChange }: LeafFieldsProps) {
  const dateId = useId();
  const { measure, base, test, unit } = leaf;
  const set = (change: Partial<DraftLeaf>): void => onChange({ ...leaf, ...change });
  const problemOf = (field: string): string | undefined => problems[`${leaf.key}.${field}`];
  const ownProblems = Object.entries(problems).filter(([field]) => field.startsWith(`${leaf.key}.`));
  const hasUnit = measure === 'change' || measure === 'level' || measure === 'slope';
  const units = measure === 'level' ? unitChoices.filter(({ value }) => value !== 'percent') : unitChoices;
  const shownUnit = measure === 'level' && unit === 'percent' ? 'price' : unit;
  const suffix = measure === 'gap' ? '%' : hasUnit ? suffixes[shownUnit] : '';
  const crosses = test === 'above' || test === 'below';
  return (
    <div className="builder-leaf">
      <div className="builder-line">
        <SeriesFields
          label="Series"
          read={leaf.series}
          series={series}
          problem={problemOf('length')}
          onChange={(read) => onChange(withSeries(leaf, read))}
        />
      </div>
      <div className="builder-line">
        <SelectField
          label="Measure"
          value={measure}
          choices={measureChoices}
          onChoose={(value) => set({ measure: value })}
        />
        {measure === 'change' ? (
          <SelectField
            label="Counted from"
            value={base}
            choices={baseChoices}
            onChoose={(value) => set({ base: value })}
          />
        ) : null}
        {measure === 'change' && base === 'date' ? (
          <input
            id={dateId}
            autoComplete="off"
            spellCheck={false}
            placeholder="14 Mar 2024"
            className="field-input builder-date"
            aria-label="Day that the change is counted from"
            aria-invalid={problemOf('date') === undefined ? undefined : true}
            title={problemOf('date') ?? 'A day such as 2024-03-14 or 14 Mar 2024'}
            value={leaf.date}
            onChange={(event) => set({ date: event.target.value })}
          />
        ) : measure === 'gap' ? (
          <SeriesFields
            label="Other series"
            read={leaf.over}
            series={series}
            problem={problemOf('overLength')}
            onChange={(over) => set({ over })}
          />
        ) : measure === 'level' ? null : (
          <LabelledNumber
            label="Sessions"
            unit="sessions"
            value={leaf.sessions}
            problem={problemOf('sessions')}
            onChange={(sessions) => set({ sessions })}
          />
        )}
        {hasUnit ? (
          <SelectField
            label="Unit"
            value={shownUnit}
            choices={units}
            onChoose={(value) => set({ unit: value })}
          />
        ) : null}
      </div>
      <div className="builder-line">
        <SelectField
          label="Test"
          value={test}
          choices={testChoices}
          onChoose={(value) => set({ test: value })}
        />
        <LabelledNumber
          label="Threshold"
          unit={suffix}
          value={leaf.threshold}
          decimals={2}
          step={suffix === 'bp' ? 5 : suffix === '%' ? 0.5 : 0.1}
          problem={problemOf('threshold')}
          onChange={(threshold) => set({ threshold })}
        />
        {crosses ? (
          <LabelledNumber
            label="Counts for so many sessions after the crossing"
            unit="sessions long"
            placeholder="1"
            value={leaf.within}
            problem={problemOf('within')}
            onChange={(within) => set({ within })}
          />
        ) : null}
      </div>
      {crosses ? null : (
        <div className="builder-line">
          <span className="muted">for</span>
          <LabelledNumber
            label="Holds at so many closes in a row"
            placeholder="1"
            value={leaf.forSessions}
            problem={problemOf('forSessions')}
            onChange={(forSessions) => set({ forSessions })}
          />
          <SelectField
            label="Closes that count"
            value={leaf.closes}
            choices={closesChoices}
            onChoose={(closes) => set({ closes })}
          />
        </div>
      )}
      <div className="builder-line">
        <span className="muted">re-arms</span>
        <LabelledNumber
          label="Hysteresis: how far back it must come before it can fire again"
          unit={`${suffix} back`.trim()}
          placeholder="0"
          decimals={2}
          step={suffix === 'bp' ? 1 : 0.1}
          value={leaf.band}
          problem={problemOf('band')}
          onChange={(band) => set({ band })}
        />
        <span className="muted">unknown after</span>
        <LabelledNumber
          label="Unknown when the last value is older than so many sessions"
          unit="sessions"
          placeholder="5"
          value={leaf.maximumAge}
          problem={problemOf('maximumAge')}
          onChange={(maximumAge) => set({ maximumAge })}
        />
      </div>
      {ownProblems.map(([field, message]) => (
        <p key={field} className="field-problem" role="alert" aria-live="polite">
          {message}
        </p>
      ))}
    </div>
  );
}
