import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';

const id = 'stops-volatility';

/** A volatility of one's own, in percent a year; empty for none. */
export function VolatilityField({ typed }: { readonly typed: number | null }) {
  const problem = useDesk((state) => state.stopFieldProblems[id]);
  const change = (volatility: number | null): void => {
    const { noteStopField, editStopBoard } = deskStore.getState();
    const fits = volatility === null || (volatility > 0 && volatility <= 10);
    noteStopField(id, fits ? null : { typed: volatility, message: 'Above 0, at most 1,000 %.' });
    if (!fits) return;
    editStopBoard({ typedVolatility: volatility, volatility: volatility === null ? 'current' : 'typed' });
  };
  return (
    <span className="volatility-field">
      <NumberField
        id={id}
        label="Your volatility, percent a year"
        value={problem === undefined ? typed : problem.typed}
        decimals={1}
        scale={100}
        step={0.01}
        placeholder="type"
        problemId={problemIdOf(id, problem?.message)}
        onChange={change}
      />
      <span aria-hidden="true"> %</span>
      {problem === undefined ? null : (
        <span className="level-problem" id={problemIdOf(id, problem.message)}>
          {problem.message}
        </span>
      )}
    </span>
  );
}
