/** The levels beside a stop and a target for which the chances are looked at too, away from the price in order. */
export interface SurveyGrid {
  readonly stops: readonly number[];
  readonly targets: readonly number[];
}

const nearerSteps = 3;
const fartherSteps = 5;
/** No fall beyond this is planned for. */
const deepest = -0.95;

/** A quarter of the distance, in whole percents, or below four percent in quarters of one. */
function stepOf(distance: number): number {
  const unit = distance >= 0.04 ? 0.01 : 0.0025;
  return Math.max(unit, Math.round(distance / 4 / unit) * unit);
}

function levelsAround(level: number): number[] {
  const sign = Math.sign(level);
  const distance = Math.abs(level);
  const step = stepOf(distance);
  const steps = Array.from({ length: nearerSteps + 1 + fartherSteps }, (_, index) => index - nearerSteps);
  return steps
    .map((count) => (count === 0 ? level : sign * (distance + count * step)))
    .filter((value) => value * sign > step * 0.4 && value > deepest);
}

/**
 * A grid about a stop and a target that holds both, in round steps of about a quarter of their distance.
 * @param stop,target fractions of the price, on its two sides; a null target gives no grid
 */
export function surveyGrid(stop: number, target: number | null): SurveyGrid {
  return target === null
    ? { stops: [], targets: [] }
    : { stops: levelsAround(stop), targets: levelsAround(target) };
}
