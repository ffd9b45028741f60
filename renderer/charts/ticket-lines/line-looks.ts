import type { LineRole } from '../ticket-line.ts';

/** Dashes of each ticket line: with its label, what tells the lines apart without colour. */
export const lineDashes: Readonly<Record<LineRole, number[]>> = {
  entry: [],
  stop: [6, 4],
  target1: [2, 3],
  target2: [8, 3, 2, 3],
};
