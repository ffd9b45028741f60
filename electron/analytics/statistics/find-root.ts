/** A function to solve: its value at x and, where it is known, its slope (NaN where not). */
export type ValueAndSlope = (x: number) => readonly [value: number, slope: number];

const mostSteps = 200;

/**
 * What: root of a continuous function inside a bracket.
 * Formula: Newton's step while it stays inside the bracket and at least halves it in two steps, otherwise the middle;
 * every value narrows the bracket, so it cannot get lost.
 * Arguments: `at` has different signs at `low` and `high`; `tolerance` width of the bracket or step to stop at.
 * Range: within the bracket; NaN when the signs do not differ.
 * First values: none.
 * Source: G. E. Forsythe, M. A. Malcolm, C. B. Moler, Computer Methods for Mathematical Computations, 1977, chapter 7.
 */
export function findRoot(at: ValueAndSlope, low: number, high: number, tolerance: number): number {
  const atLow = at(low)[0];
  const atHigh = at(high)[0];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (!(atLow * atHigh < 0)) return Number.NaN;
  const rising = atLow < 0;
  let [left, right] = [low, high];
  let x = (left + right) / 2;
  let step = right - left;
  for (let count = 0; count < mostSteps; count++) {
    const [value, slope] = at(x);
    if (value === 0) return x;
    if (value < 0 === rising) left = x;
    else right = x;
    const previousStep = step;
    const newton = x - value / slope;
    const takesNewton = newton > left && newton < right && Math.abs(newton - x) < Math.abs(previousStep) / 2;
    const next = takesNewton ? newton : (left + right) / 2;
    step = next - x;
    x = next;
    if (Math.abs(step) <= tolerance || right - left <= tolerance) return x;
  }
  return x;
}
