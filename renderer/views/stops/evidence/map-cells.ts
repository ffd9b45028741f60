import type { StopBoardIdea } from '#shared/domain/stop-board-idea.ts';
import type { SurveyAnswer } from '#shared/ipc/survey-schemas.ts';

/** A survey's grid as rows and columns that both rise, and the values of one kind in that order. */
export interface MapCells {
  readonly stops: readonly number[];
  readonly targets: readonly number[];
  /** Row after row; NaN where they are not known. */
  readonly values: readonly number[];
  readonly current: { readonly row: number; readonly column: number } | null;
}

const rising = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The map of stops and targets; the survey lists both away from the price. */
export function mapCells(
  { stops, targets, closedForm, bootstrap, stopChange, targetChange }: SurveyAnswer,
  { mapOf, mapFrom }: Pick<StopBoardIdea, 'mapOf' | 'mapFrom'>,
): MapCells {
  const byCell = (mapFrom === 'closedForm' ? closedForm.value : bootstrap?.value)?.byCell[mapOf];
  const [rows, columns] = [rising(stops), rising(targets)];
  const values = rows.flatMap((stop) =>
    columns.map(
      (target) => byCell?.[stops.indexOf(stop) * targets.length + targets.indexOf(target)] ?? Number.NaN,
    ),
  );
  const row = rows.indexOf(stopChange);
  const column = targetChange === null ? -1 : columns.indexOf(targetChange);
  return { stops: rows, targets: columns, values, current: row < 0 || column < 0 ? null : { row, column } };
}
