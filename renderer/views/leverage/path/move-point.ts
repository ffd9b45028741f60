/** A point stays above nothing and below five times the start. */
const [lowest, highest] = [0.05, 5];
/** Moves are kept to a hundredth of a percent, as they are shown. */
const shown = 1e4;

const round = (move: number): number => Math.round(move * shown) / shown;

/**
 * Moves of the index after one point of its path was put to a level; the points after it keep theirs.
 * @param place the point, 1 for the end of the first move
 * @param level growth since the start, 1 there
 */
export function movePoint(moves: readonly number[], place: number, level: number): number[] {
  const levels = [1];
  for (const move of moves) levels.push((levels.at(-1) as number) * (1 + move));
  levels[place] = Math.max(lowest, Math.min(highest, level));
  return moves.map((move, i) => {
    const touched = i === place - 1 || i === place;
    const between = (levels[i + 1] as number) / (levels[i] as number) - 1;
    return touched ? Math.max(-0.95, Math.min(2, round(between))) : move;
  });
}
