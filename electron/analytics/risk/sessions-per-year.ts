/** Trading sessions that a year of volatility counts. */
export const sessionsPerYear = 252;
