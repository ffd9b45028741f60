/** How strong the colour of a cell is: 0..8 on one side, or 4 steps to each side of a middle. */
export type HeatStep = `${number}` | `up-${number}` | `down-${number}`;

export const sequentialSteps = 8;
export const divergingSteps = 4;

/**
 * The step of a value in a sequence from the least to the greatest.
 * @returns `0`..`8`; null for a gap
 */
export function sequentialStep(value: number, least: number, greatest: number): HeatStep | null {
  if (!Number.isFinite(value)) return null;
  const share = greatest > least ? (value - least) / (greatest - least) : 0.5;
  return `${Math.round(Math.max(0, Math.min(1, share)) * sequentialSteps)}`;
}

/**
 * The step of a value on its side of `middle`; both sides reach as far as the farther one.
 * @param reach greatest distance of any value from the middle
 * @returns `0`, `up-1`..`up-4` or `down-1`..`down-4`; null for a gap
 */
export function divergingStep(value: number, middle: number, reach: number): HeatStep | null {
  if (!Number.isFinite(value)) return null;
  const share = reach > 0 ? (value - middle) / reach : 0;
  const step = Math.round(Math.max(-1, Math.min(1, share)) * divergingSteps);
  if (step === 0) return '0';
  return step > 0 ? `up-${step}` : `down-${-step}`;
}
