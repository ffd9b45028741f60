import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { formatFieldValue } from '#renderer/components/field/format-field-value.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { levelProblem } from './level-problem.ts';
import { withLevel } from './board-edits.ts';

interface LevelFieldProps {
  readonly symbol: string;
  readonly kind: 'stop' | 'target';
  readonly sign: 1 | -1;
  /** What was stated; null follows the view. */
  readonly stated: number | null;
  /** What follows from the view, shown while nothing is stated. */
  readonly implied: number | null;
  readonly close: number | null;
  readonly mayBeEmpty: boolean;
}

/** A stop or a target in percent, with its price; an emptied field follows the view again. */
export function LevelField({ symbol, kind, sign, stated, implied, close, mayBeEmpty }: LevelFieldProps) {
  const id = `${kind}-${symbol}`;
  const problem = useDesk((state) => state.stopFieldProblems[id]);
  const change = (level: number | null): void => {
    const { noteStopField, editStopBoard } = deskStore.getState();
    const message = levelProblem(kind, level, mayBeEmpty);
    noteStopField(id, message === null ? null : { typed: level, message });
    const { stopBoard } = selectSettings(deskStore.getState());
    if (message === null) editStopBoard(withLevel(stopBoard, symbol, kind, level));
  };
  const level = stated ?? implied;
  return (
    <div className="level">
      <span className="level-field">
        <NumberField
          id={id}
          label={`${kind === 'stop' ? 'Stop' : 'Target'} of ${symbol}, percent`}
          value={problem === undefined ? stated : problem.typed}
          decimals={1}
          scale={100}
          sign={sign}
          step={0.005}
          placeholder={implied === null ? 'none' : formatFieldValue(implied, 100, 1)}
          problemId={problemIdOf(id, problem?.message)}
          onChange={change}
        />
        <span className="level-unit" aria-hidden="true">
          %
        </span>
      </span>
      {problem === undefined ? (
        <span className="level-price">
          {level === null || close === null ? '' : `at ${formatPrice(close * (1 + level))}`}
        </span>
      ) : (
        <span className="level-problem" id={problemIdOf(id, problem.message)}>
          {problem.message}
        </span>
      )}
    </div>
  );
}
