import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';

const id = 'stops-horizon';
const longest = 750;

/** Sessions within which the levels are watched. */
export function HorizonField({ horizon }: { readonly horizon: number }) {
  const problem = useDesk((state) => state.stopFieldProblems[id]);
  const change = (sessions: number | null): void => {
    const { noteStopField, editStopBoard } = deskStore.getState();
    const fits = sessions !== null && Number.isInteger(sessions) && sessions >= 1 && sessions <= longest;
    noteStopField(id, fits ? null : { typed: sessions, message: `Whole sessions from 1 to ${longest}.` });
    if (fits) editStopBoard({ horizonSessions: sessions });
  };
  return (
    <span className="horizon-field">
      <NumberField
        id={id}
        label="Horizon in sessions"
        value={problem === undefined ? horizon : problem.typed}
        decimals={0}
        step={1}
        problemId={problemIdOf(id, problem?.message)}
        onChange={change}
      />
      {problem === undefined ? null : (
        <span className="level-problem" id={problemIdOf(id, problem.message)}>
          {problem.message}
        </span>
      )}
    </span>
  );
}
