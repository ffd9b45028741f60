const margin = 1.5;

/**
 * SVG path of a column scaled into a box; a NaN lifts the pen.
 * @returns an empty path when fewer than two values are known; a flat column runs through the middle
 */
export function sparklinePath(values: Float64Array, width: number, height: number): string {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length < 2) return '';
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  let path = '';
  let penDown = false;
  for (const [index, value] of values.entries()) {
    if (Number.isNaN(value)) {
      penDown = false;
      continue;
    }
    const x = margin + (index / (values.length - 1)) * (width - 2 * margin);
    const level = span > 0 ? (value - low) / span : 0.5;
    const y = margin + (1 - level) * (height - 2 * margin);
    path += `${penDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    penDown = true;
  }
  return path;
}
