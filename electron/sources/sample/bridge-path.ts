/** A value to go through at a place, and the deviation of the steps that lead to it. */
export interface PathPoint {
  readonly at: number;
  readonly value: number;
  readonly deviation: number;
}

/** A path through given points, with the size of each step's shock as scaled. */
export interface BridgedPath {
  readonly value: Float64Array;
  /** Factor from a raw shock to a step, for each place. */
  readonly scale: Float64Array;
}

/**
 * Sums shocks into a path that goes exactly through the points: between two of them the shocks are scaled to the wanted
 * deviation about their mean, and the mean replaced by the one that leads there.
 * @param points increasing places, the first at 0 and the last at the end
 */
export function bridgePath(shocks: Float64Array, points: readonly PathPoint[]): BridgedPath {
  const value = new Float64Array(shocks.length);
  const scale = new Float64Array(shocks.length);
  value[0] = points[0].value;
  for (let segment = 1; segment < points.length; segment++) {
    const from = points[segment - 1];
    const to = points[segment];
    const steps = to.at - from.at;
    const own = shocks.subarray(from.at + 1, to.at + 1);
    const mean = own.reduce((sum, shock) => sum + shock, 0) / steps;
    const spread = Math.sqrt(own.reduce((sum, shock) => sum + (shock - mean) * (shock - mean), 0) / steps);
    const factor = spread > 0 ? to.deviation / spread : 0;
    const drift = (to.value - from.value) / steps;
    for (let step = 1; step <= steps; step++) {
      value[from.at + step] = value[from.at + step - 1] + drift + factor * (own[step - 1] - mean);
    }
    value[to.at] = to.value;
    scale.fill(factor, from.at + 1, to.at + 1);
  }
  scale[0] = scale[1];
  return { value, scale };
}
