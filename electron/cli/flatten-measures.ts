/**
 * A copy for the command line's JSON in which a measure `{ value: 1.5 }` is the plain number, and an unknown one is null
 * beside a key that says why: `{ "ema20": null, "ema20Reason": "..." }`. Columns become plain arrays.
 */
export function flattenMeasures(answer: unknown): unknown {
  if (ArrayBuffer.isView(answer)) return [...(answer as Float64Array)];
  if (Array.isArray(answer)) return answer.map(flattenMeasures);
  if (typeof answer !== 'object' || answer === null) return answer;
  const flat: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(answer)) {
    if (isMeasure(item)) {
      flat[key] = flattenMeasures(item.value);
      if (item.value === null) flat[`${key}Reason`] = item.reason;
    } else flat[key] = flattenMeasures(item);
  }
  return flat;
}

function isMeasure(item: unknown): item is { value: unknown; reason?: string } {
  if (typeof item !== 'object' || item === null || !('value' in item)) return false;
  return Object.keys(item).length === (item.value === null ? 2 : 1);
}
