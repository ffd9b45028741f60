/** The closes on some days, where there is one; both columns are ascending in their days. */
export function closesOn(
  line: { readonly x: Int32Array; readonly y: Float64Array },
  days: readonly number[],
): { readonly x: number[]; readonly y: number[] } {
  const at = new Map<number, number>();
  line.x.forEach((day, i) => at.set(day, line.y[i] as number));
  const on = days.filter((day) => Number.isFinite(at.get(day)));
  return { x: on, y: on.map((day) => at.get(day) as number) };
}
