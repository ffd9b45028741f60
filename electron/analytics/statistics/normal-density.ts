const inverseSquareRootOfTwoPi = 1 / Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution, `exp(-z^2 / 2) / sqrt(2 pi)`. */
export const normalDensity = (z: number): number => inverseSquareRootOfTwoPi * Math.exp((-z * z) / 2);
