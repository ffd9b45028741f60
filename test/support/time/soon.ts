/**
 * The longest that something which must come at once may take in a test, in milliseconds of the clock: ten times its goal.
 * A machine that does other things meanwhile is slow and not wrong; what waits until all is done still takes longer.
 */
export const soon = (goalMs: number): number => 10 * goalMs;
