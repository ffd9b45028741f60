import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { StopBoardIdea, SurveyVolatility } from '#shared/domain/stop-board-idea.ts';
import type { StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import { namedVolatilities } from '#shared/domain/named-volatility.ts';
import type { SurveyRequest } from '#shared/ipc/survey-schemas.ts';
import { type SurveyGrid, surveyGrid } from '#shared/sizing/survey-grid.ts';

/** What all the volatilities are asked about. */
export type SurveyQuestion = Omit<SurveyRequest, 'jobId' | 'volatility' | 'bootstrap'>;

export interface SurveyScenario {
  readonly name: SurveyVolatility;
  readonly volatility: SurveyRequest['volatility'];
}

/** The levels of the instrument that is looked at; null while they cannot be said. */
export function chosenLevels(
  { index, chosen }: StopBoardIdea,
  board: StopBoardAnswer,
): { readonly stop: number; readonly target: number | null } | null {
  if (chosen === index) return { stop: board.stop, target: board.target };
  const row = board.rows.find(({ symbol }) => symbol === chosen)?.restated.value;
  return row ? { stop: row.stop, target: row.target } : null;
}

/** The grid that is on show as long as it holds the levels, so that choosing in it does not move it; else one about them. */
export function steadyGrid(before: SurveyGrid, stop: number, target: number | null): SurveyGrid {
  const holds = target !== null && before.stops.includes(stop) && before.targets.includes(target);
  return holds ? before : surveyGrid(stop, target);
}

/** The question about one instrument. */
export function surveyQuestion(
  idea: StopBoardIdea,
  levels: { readonly stop: number; readonly target: number | null },
  grid: SurveyGrid,
  asOf: BusinessDate | null,
): SurveyQuestion {
  const { chosen: symbol, horizonSessions } = idea;
  const { stop: stopChange, target: targetChange } = levels;
  return { symbol, asOf, drift: 0, horizonSessions, stopChange, targetChange, ...grid };
}

/** The volatilities to ask at: the history's own, and the typed one where there is one. */
export function surveyScenarios(typed: number | null): readonly SurveyScenario[] {
  const named = namedVolatilities.map((name) => ({ name, volatility: name }));
  return typed === null ? named : [...named, { name: 'typed', volatility: typed }];
}
