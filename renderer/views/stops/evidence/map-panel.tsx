import { useMemo } from 'react';
import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import type { HeatCell } from '#renderer/components/plots/heat-grid.ts';
import { HeatMap } from '#renderer/components/plots/heat-map.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { deskStore } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { StopBoardIdea } from '#shared/domain/stop-board-idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { SurveyAnswer } from '#shared/ipc/survey-schemas.ts';
import { withLevels } from '../board/board-edits.ts';
import { mapCells } from './map-cells.ts';
import { mapDerivation } from './survey-derivations.ts';

const signed = (label: string) => ({
  ...percentAxis(label, 1),
  format: (value: number) => formatPercent(value, 1, 'always'),
});
const stopAxis = signed('Stop');
const targetAxis = signed('Target');
const kinds = [
  { value: 'stopFirst', label: 'Stop first' },
  { value: 'targetFirst', label: 'Target first' },
] as const;
const sources = [
  { value: 'closedForm', label: 'Closed form' },
  { value: 'bootstrap', label: 'History' },
] as const;

interface MapPanelProps {
  readonly survey: SurveyAnswer;
  readonly idea: StopBoardIdea;
  readonly asOf: BusinessDate | null;
}

/** How the chance depends on where stop and target stand; choosing a cell sets both. */
export function MapPanel({ survey, idea, asOf }: MapPanelProps) {
  const { mapOf, mapFrom } = idea;
  const cells = useMemo(() => mapCells(survey, { mapOf, mapFrom }), [survey, mapOf, mapFrom]);
  if (survey.targetChange === null) {
    return (
      <StatePanel
        icon="empty"
        title="No target, no map"
        message={`Type a target for ${survey.symbol}, or one for the view, to see how the chances depend on both.`}
      />
    );
  }
  const unknown = mapFrom === 'closedForm' ? survey.closedForm : survey.bootstrap;
  const { editStopBoard, applyToStopBoard } = deskStore.getState();
  const name = kinds.find(({ value }) => value === mapOf)?.label ?? '';
  const select = ({ row, column }: HeatCell): void => {
    if (row === cells.current?.row && column === cells.current.column) return;
    const [stop, target] = [cells.stops[row], cells.targets[column]];
    if (stop !== undefined && target !== undefined)
      applyToStopBoard(withLevels(idea, survey.symbol, stop, target));
  };
  return (
    <div className="map-panel">
      <div className="map-choices">
        <ChoiceGroup
          name="What the map shows"
          choices={kinds}
          value={mapOf}
          onChoose={(chosen) => editStopBoard({ mapOf: chosen })}
        />
        <ChoiceGroup
          name="How it is reckoned"
          choices={sources}
          value={mapFrom}
          onChoose={(chosen) => editStopBoard({ mapFrom: chosen })}
        />
        <Definition term="Chances on the map">
          <DerivationDetails derivation={mapDerivation(survey, mapFrom === 'bootstrap', asOf)} />
        </Definition>
      </div>
      {unknown?.value === null ? (
        <StatePanel icon="empty" title="Nothing to map" message={unknown.reason} />
      ) : (
        <HeatMap
          name="Where stop and target stand"
          summary={`${name} for ${survey.symbol} at ${cells.stops.length} stops and ${cells.targets.length} targets; Enter sets both.`}
          x={targetAxis}
          y={stopAxis}
          value={percentAxis(name, 0)}
          columnValues={cells.targets}
          rowValues={cells.stops}
          values={cells.values}
          selected={cells.current}
          onSelect={select}
        />
      )}
    </div>
  );
}
