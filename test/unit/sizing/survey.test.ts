import { describe, expect, it } from 'vitest';
import { closedFormSurvey } from '#shared/sizing/closed-form-survey.ts';
import { surveyGrid } from '#shared/sizing/survey-grid.ts';

describe('the grid about a stop and a target', () => {
  it.each([
    [-0.06, 0.1],
    [-0.12, 0.331],
    [-0.169416, 0.2],
    [0.204, -0.25],
    [-0.01, 0.015],
  ])('about %d and %d holds both, away from the price in order', (stop, target) => {
    const grid = surveyGrid(stop, target);
    expect(grid.stops).toContain(stop);
    expect(grid.targets).toContain(target);
    for (const levels of [grid.stops, grid.targets]) {
      expect(levels.length).toBeGreaterThanOrEqual(6);
      expect(levels.every((level, i) => i === 0 || Math.abs(level) > Math.abs(levels[i - 1] as number))).toBe(
        true,
      );
      expect(levels.every((level) => level > -0.95 && level !== 0)).toBe(true);
    }
  });

  it('is none without a target', () => expect(surveyGrid(-0.06, null)).toEqual({ stops: [], targets: [] }));
});

describe('the survey in closed form', () => {
  const plan = { volatility: 0.66, drift: 0, horizonSessions: 40, stopChange: -0.12, targetChange: 0.2 };
  const survey = closedFormSurvey({ ...plan, ...surveyGrid(-0.12, 0.2) });

  it("ends at the reference page's chances: .59 / .36 / .05 simulated for TNA -12/+20 over 40 sessions at 66 %", () => {
    expect(survey.watchedAtCloses.stopFirst).toBeCloseTo(0.59, 1);
    expect(survey.byDay.stopFirst.at(-1)).toBe(survey.watchedAlways.stopFirst);
    expect(survey.byDay.targetFirst.at(-1)).toBe(survey.watchedAlways.targetFirst);
  });

  it('only ever grows by day', () => {
    const { stopFirst, targetFirst } = survey.byDay;
    for (let day = 1; day < 40; day++) {
      expect(stopFirst[day]).toBeGreaterThanOrEqual((stopFirst[day - 1] as number) - 1e-12);
      expect(targetFirst[day]).toBeGreaterThanOrEqual((targetFirst[day - 1] as number) - 1e-12);
    }
  });

  it('counts closes alone as a farther stop', () => {
    expect(survey.watchedAtCloses.stopFirst).toBeLessThan(survey.watchedAlways.stopFirst);
  });

  it('has the plan in its own cell, and no target without one', () => {
    const { stops, targets } = surveyGrid(-0.12, 0.2);
    const cell = stops.indexOf(-0.12) * targets.length + targets.indexOf(0.2);
    expect(survey.byCell.stopFirst[cell]).toBe(survey.watchedAlways.stopFirst);
    const open = closedFormSurvey({ ...plan, targetChange: null, stops: [], targets: [] });
    expect(open.watchedAlways.targetFirst).toBe(0);
    expect(open.watchedAlways.stopFirst).toBeGreaterThan(survey.watchedAlways.stopFirst);
  });
});
