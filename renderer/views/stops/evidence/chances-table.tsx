import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { deskStore } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import {
  type StopBoardIdea,
  type SurveyVolatility,
  surveyVolatilities,
} from '#shared/domain/stop-board-idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { FirstTouchChances, SurveyAnswer } from '#shared/ipc/survey-schemas.ts';
import type { SurveyAnswers } from './run-surveys.ts';
import { bootstrapDerivation, closedFormDerivation, volatilityDerivation } from './survey-derivations.ts';
import { VolatilityField } from './volatility-field.tsx';
import { volatilityNames } from './volatility-names.ts';

interface ChancesTableProps {
  readonly idea: StopBoardIdea;
  readonly answers: SurveyAnswers;
  readonly shown: SurveyAnswer;
  readonly asOf: BusinessDate | null;
}

const touches = ['stopFirst', 'targetFirst', 'neither'] as const;
const touchNames = { stopFirst: 'Stop first', targetFirst: 'Target first', neither: 'Neither' } as const;

/** What stands in both cells of a chance: the closed form and history, or why one of them is unknown. */
function Pair({
  survey,
  of,
}: {
  readonly survey: SurveyAnswer | undefined;
  readonly of: keyof FirstTouchChances;
}) {
  const closed = survey?.closedForm;
  const drawn = survey?.bootstrap;
  return (
    <>
      <td className="number pair-first">
        {closed ? <Chance part={closed} chances={closed.value?.watchedAlways} of={of} /> : null}
      </td>
      <td className="number">
        {drawn ? <Chance part={drawn} chances={drawn.value ?? undefined} of={of} /> : null}
      </td>
    </>
  );
}

function Chance({
  part,
  chances,
  of,
}: {
  readonly part: { readonly value: unknown; readonly reason?: string };
  readonly chances: FirstTouchChances | undefined;
  readonly of: keyof FirstTouchChances;
}) {
  return chances === undefined ? (
    <Unknown reason={part.reason ?? 'not known'} />
  ) : (
    formatPercent(chances[of], 1)
  );
}

function VolatilityCell({
  name,
  survey,
  idea,
}: {
  readonly name: SurveyVolatility;
  readonly survey: SurveyAnswer | undefined;
  readonly idea: StopBoardIdea;
}) {
  if (name === 'typed') return <VolatilityField typed={idea.typedVolatility} />;
  const measure = survey?.volatilities[name];
  if (measure === undefined) return null;
  return measure.value === null ? <Unknown reason={measure.reason} /> : formatPercent(measure.value, 1);
}

/** The chances at every volatility, closed form and history side by side; pressing one shows it by day and on the map. */
export function ChancesTable({ idea, answers, shown, asOf }: ChancesTableProps) {
  const drawn = bootstrapDerivation(shown, asOf);
  return (
    <table className="chances-table">
      <colgroup>
        <col className="chances-name" />
        <col className="chances-volatility" />
        <col span={2} className="chances-stop-first" />
        <col span={4} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} colSpan={2}>
            Volatility{' '}
            <Definition term="Volatility">
              <DerivationDetails derivation={volatilityDerivation(shown, asOf)} />
            </Definition>
          </th>
          {touches.map((touch) => (
            <th key={touch} scope="colgroup" colSpan={2} className="pair-first">
              {touchNames[touch]}
            </th>
          ))}
        </tr>
        <tr>
          {touches.map((touch) => [
            <th key={`${touch} closed`} scope="col" className="number pair-first">
              closed{' '}
              {touch === 'stopFirst' ? (
                <Definition term="Chances in closed form">
                  <DerivationDetails derivation={closedFormDerivation(shown, asOf)} />
                </Definition>
              ) : null}
            </th>,
            <th key={`${touch} history`} scope="col" className="number">
              history{' '}
              {touch === 'stopFirst' && drawn !== null ? (
                <Definition term="Chances from history">
                  <DerivationDetails derivation={drawn} />
                </Definition>
              ) : null}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {surveyVolatilities.map((name) => (
          <tr key={name} data-chosen={idea.volatility === name || undefined} data-volatility={name}>
            <th scope="row">
              <button
                type="button"
                className="symbol-button"
                aria-pressed={idea.volatility === name}
                disabled={name === 'typed' && idea.typedVolatility === null}
                title={volatilityNames[name].title}
                onClick={() => deskStore.getState().editStopBoard({ volatility: name })}
              >
                {volatilityNames[name].name}
              </button>
            </th>
            <td className="number">
              <VolatilityCell name={name} survey={shown} idea={idea} />
            </td>
            {touches.map((touch) => (
              <Pair key={touch} survey={answers[name]} of={touch} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
