export type NumberStep = 'left' | 'right' | 'up' | 'down';

/**
 * The number that an arrow key goes to: the next one of the row, or in the next row that has any the one whose right end
 * lies nearest, since a number may stand under two columns.
 * @param rightOf pixels of a number's right end
 * @returns null at the edge
 */
export function numberBeside<Item>(
  rows: readonly (readonly Item[])[],
  from: Item,
  step: NumberStep,
  rightOf: (item: Item) => number,
): Item | null {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at];
  if (row === undefined) return null;
  if (step === 'left' || step === 'right') return row[row.indexOf(from) + (step === 'left' ? -1 : 1)] ?? null;
  const onwards = step === 'down' ? rows.slice(at + 1) : rows.slice(0, at).toReversed();
  const next = onwards.find((other) => other.length > 0);
  if (next === undefined) return null;
  const right = rightOf(from);
  const distance = (item: Item): number => Math.abs(rightOf(item) - right);
  return next.reduce((nearest, item) => (distance(item) < distance(nearest) ? item : nearest));
}
