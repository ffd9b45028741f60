import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { riskToStop } from '#shared/domain/risk-to-stop.ts';
import type { SizingMethod } from '#shared/domain/sizing-method.ts';
import { methodHint } from './method-hint.ts';
import { methodChoices, methodTerms } from './method-terms.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const choiceOf = (method: SizingMethod): string =>
  method.kind === 'volatilityTarget' ? method.by : method.kind;

/** What decides the size, its one parameter, and what history makes of it. */
export function MethodField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const method = desk.draft.method ?? riskToStop;
  const problem = desk.sized.problems.method;
  const terms = methodTerms(method);
  return (
    <FieldRow
      id="method"
      label="Size by"
      problem={problem}
      hint={methodHint(desk)}
      outcome={terms === null ? null : terms.unit}
    >
      <select
        id="method"
        className="field-select method-select"
        value={choiceOf(method)}
        onChange={(event) => {
          const choice = methodChoices.find(({ value }) => value === event.target.value);
          if (choice) edit({ method: choice.start });
        }}
      >
        {methodChoices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {terms === null ? null : (
        <NumberField
          id="method-value"
          label={terms.name}
          value={terms.value}
          scale={terms.scale}
          decimals={2}
          step={terms.step}
          problemId={problemIdOf('method', problem)}
          onChange={(value) => edit({ method: terms.choose(value ?? Number.NaN) })}
        />
      )}
    </FieldRow>
  );
}
