import { beforeEach, describe, expect, it } from 'vitest';
import { mapCells } from '#renderer/views/stops/evidence/map-cells.ts';
import { steadyGrid, surveyScenarios } from '#renderer/views/stops/evidence/survey-questions.ts';
import { stopBoardSubject } from '#renderer/state/stops-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import { closedFormSurvey } from '#shared/sizing/closed-form-survey.ts';
import { surveyGrid } from '#shared/sizing/survey-grid.ts';
import type { SurveyAnswer } from '#shared/ipc/survey-schemas.ts';

function surveyOf(stopChange: number, targetChange: number): SurveyAnswer {
  const plan = { volatility: 0.5, drift: 0, horizonSessions: 20, stopChange, targetChange };
  const grid = surveyGrid(stopChange, targetChange);
  const closedForm = { value: closedFormSurvey({ ...plan, ...grid }) };
  return { ...plan, ...grid, closedForm, bootstrap: null } as unknown as SurveyAnswer;
}

describe('the map of stops and targets', () => {
  it.each([
    ['a long', -0.12, 0.2],
    ['a short', 0.2, -0.25],
  ])(
    'of %s rises along both axes and holds the chance of its own pair in the current cell',
    (_, stop, target) => {
      const survey = surveyOf(stop, target);
      const { stops, targets, values, current } = mapCells(survey, {
        mapOf: 'stopFirst',
        mapFrom: 'closedForm',
      });
      expect(stops).toEqual(stops.toSorted((a, b) => a - b));
      expect(targets).toEqual(targets.toSorted((a, b) => a - b));
      if (current === null) throw new Error('the pair is on its own map');
      expect([stops[current.row], targets[current.column]]).toEqual([stop, target]);
      expect(values[current.row * targets.length + current.column]).toBe(
        survey.closedForm.value?.watchedAlways.stopFirst,
      );
    },
  );

  it('is all gaps while history is not drawn', () => {
    const { values } = mapCells(surveyOf(-0.1, 0.1), { mapOf: 'targetFirst', mapFrom: 'bootstrap' });
    expect(values.every(Number.isNaN)).toBe(true);
  });

  it('stays where it is while the pair lies on it', () => {
    const grid = surveyGrid(-0.12, 0.2);
    expect(steadyGrid(grid, grid.stops[1] as number, grid.targets[4] as number)).toBe(grid);
    expect(steadyGrid(grid, -0.123, 0.2)).toEqual(surveyGrid(-0.123, 0.2));
    expect(steadyGrid(grid, -0.12, null)).toEqual({ stops: [], targets: [] });
  });
});

describe('the volatilities asked at', () => {
  it('have a typed one only where one is typed', () => {
    expect(surveyScenarios(null).map(({ name }) => name)).toEqual(['current', 'history', 'stressed']);
    expect(surveyScenarios(0.3).at(-1)).toEqual({ name: 'typed', volatility: 0.3 });
  });
});

describe('the stop board in the store', () => {
  const board = () => deskStore.getState().settings?.stopBoard;
  beforeEach(() => {
    deskStore.getState().restoreSettings(defaultSettings);
    deskStore.setState({ pastSteps: [], futureSteps: [], stopFieldProblems: {} });
  });

  it('takes back one change at a time, and typing is no step of its own', async () => {
    const { applyToStopBoard, editStopBoard, recordStep, undoStep } = deskStore.getState();
    applyToStopBoard({ stop: -0.04 });
    editStopBoard({ stop: -0.041 });
    applyToStopBoard({ stop: -0.08 });
    recordStep({ name: 'something else', undo() {}, redo() {} });
    await undoStep(stopBoardSubject);
    expect(board()?.stop).toBe(-0.041);
    await undoStep(stopBoardSubject);
    expect(board()?.stop).toBe(-0.06);
    expect(await undoStep(stopBoardSubject)).toBe(false);
    expect(board()).toEqual(defaultSettings.stopBoard);
  });

  it('forgets what could not be used once the board is changed at once', () => {
    const { noteStopField, applyToStopBoard } = deskStore.getState();
    noteStopField('stop-TNA', { typed: Number.NaN, message: 'Type the stop in percent.' });
    applyToStopBoard({ stop: -0.05 });
    expect(deskStore.getState().stopFieldProblems).toEqual({});
  });
});
