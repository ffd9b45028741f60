/**
 * Probability that Brownian motion with drift stays inside (lower, upper), 0 inside, for a time: the eigenfunction
 * (sine) series, which shares nothing with the image series it is compared with and converges best where that is slow.
 */
export function corridorSurvival(
  lower: number,
  upper: number,
  rate: number,
  volatility: number,
  years: number,
): number {
  const width = upper - lower;
  const start = -lower;
  const variance = volatility * volatility;
  const tilt = rate / variance;
  let survival = 0;
  for (let n = 1; n < 4000; n++) {
    const wave = (n * Math.PI) / width;
    const decay = Math.exp(-(((wave * wave * variance) / 2 + (rate * rate) / (2 * variance)) * years));
    // Integral over the corridor of exp(tilt (y - start)) sin(wave y).
    const end = Math.exp(tilt * (width - start)) * (n % 2 === 0 ? 1 : -1);
    const integral = (wave * (Math.exp(-tilt * start) - end)) / (tilt * tilt + wave * wave);
    survival += (2 / width) * Math.sin(wave * start) * decay * integral;
  }
  return survival;
}
