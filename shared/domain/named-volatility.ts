/** Volatilities that a history has by itself: of the last year, of all of it, and of its wildest quarter. */
export const namedVolatilities = ['current', 'history', 'stressed'] as const;
