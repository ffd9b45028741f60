import { memo, useMemo } from 'react';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { definitions } from '#shared/domain/definitions.ts';
import { mostMoves } from '#shared/domain/leverage-idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { explorePath } from '#shared/leverage/explore-path.ts';
import { deriveFromTyped } from '#renderer/components/figures/derive.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { changeIdea, useIdea } from '../idea/use-idea.ts';
import { signedPercent, signedPoints, timesText } from '../idea/words.ts';
import { Part } from '../part.tsx';
import { usePathCosts } from './use-path-costs.ts';
import { movePoint } from './move-point.ts';
import { PathPlot } from './path-plot.tsx';
import { type PathPreset, pathPresets, presetOf } from './path-presets.ts';
import { pathSentence } from './path-sentence.ts';

const multiples = [1, 3, -3];
const samples: Readonly<Record<string, string>> = { '1': '━━', '3': '━━', '-3': '╍╍' };

/** Draw a path of the index by hand and see what a daily reset makes of it. */
export const PathPart = memo(function PathPart({ pair }: { readonly pair: LeveragePair }) {
  const moves = useIdea('moves');
  const asOf = useDesk(selectAsOf);
  const dailyCosts = usePathCosts(pair, multiples);
  const path = useMemo(() => explorePath(moves, multiples, dailyCosts), [moves, dailyCosts]);
  const how = (multiple: number, simple: number) => ({
    ...deriveFromTyped(
      'exploredEnd',
      [
        ['L', timesText(multiple)],
        ['Costs a session', formatPercent(dailyCosts[multiples.indexOf(multiple)] ?? 0, 4)],
        ['Moves', moves.map((move) => signedPercent(move, 1)).join(', ')],
      ],
      asOf,
    ),
    other: { name: 'L × index', value: signedPercent(simple) },
  });
  return (
    <Part command="leverage.path" title="Path" sentence={pathSentence(path)}>
      <div className="leverage-controls">
        <ChoiceGroup
          name="Path of the index"
          value={presetOf(moves)}
          choices={(Object.keys(pathPresets) as PathPreset[]).map((value) => ({
            value,
            label: pathPresets[value].name,
          }))}
          onChoose={(value) => changeIdea({ moves: [...pathPresets[value].moves] })}
        />
        <span className="leverage-choice">
          <button
            type="button"
            className="button"
            disabled={moves.length >= mostMoves}
            onClick={() => changeIdea({ moves: [...moves, 0] })}
          >
            Add a session
          </button>
          <button
            type="button"
            className="button"
            disabled={moves.length <= 1}
            onClick={() => changeIdea({ moves: moves.slice(0, -1) })}
          >
            Take one away
          </button>
        </span>
      </div>
      <div className="path">
        <PathPlot
          path={path}
          onPoint={(place, level) => changeIdea({ moves: movePoint(moves, place, level) })}
        />
        <table className="leverage-table path-table">
          <caption className="visually-hidden">End of the drawn path</caption>
          <thead>
            <tr>
              <th scope="col">Fund</th>
              <th scope="col">Ends at</th>
              <th scope="col">L × index</th>
              <th scope="col">Compounding</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {path.funds.map(({ multiple, endReturn, simple, compounding }) => (
              <tr key={multiple} data-multiple={multiple}>
                <th scope="row">
                  <span className={`path-sample path-sample${multiple}`} aria-hidden="true">
                    {samples[String(multiple)]}
                  </span>{' '}
                  {multiple === 1 ? 'Index' : timesText(multiple)}
                </th>
                <td>{signedPercent(endReturn)}</td>
                <td>{signedPercent(simple)}</td>
                <td>{multiple === 1 ? '' : signedPoints(compounding)}</td>
                <td>
                  <Definition term={`${definitions.exploredEnd.name}, ${timesText(multiple)}`}>
                    <DerivationDetails derivation={how(multiple, simple)} />
                  </Definition>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="leverage-note">
          {dailyCosts.some((cost) => cost !== 0)
            ? 'After costs as measured; the choice stands at Ahead and Drag.'
            : 'Before fees and financing.'}
        </p>
      </div>
    </Part>
  );
});
