/** At most `most` rows, evenly chosen, with the first and the last among them; all when they are no more. */
export function thinRows<Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const step = (rows.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => rows[Math.round(index * step)] as Row);
}
