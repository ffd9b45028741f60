const cells = 4096;
/** Random numbers come in steps of 2^-32, so this is the last one before the next cell. */
const step = 2 ** -32;

/**
 * What: lengths of blocks as a function of a random number, without a logarithm for nearly all of them.
 * Formula: geometric of mean `mean`, `1 + floor(ln(1 - u) / ln(1 - 1 / mean))`, which falls nowhere in u: a table holds it
 * for each of the equal parts of 0..1 within which it is one number, and the few others are computed.
 * Arguments: `mean` 1 or more.
 * Range: 1 or more.
 * First values: none.
 * Source: L. Devroye, Non-Uniform Random Variate Generation, 1986, sections III.2.4 and X.2.
 */
export function blockLengths(mean: number): (random: number) => number {
  if (mean === 1) return () => 1;
  const logStay = Math.log1p(-1 / mean);
  const lengthAt = (random: number): number => 1 + Math.floor(Math.log(1 - random) / logStay);
  const known = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const length = lengthAt(cell / cells);
    if (length === lengthAt((cell + 1) / cells - step)) known[cell] = length;
  }
  return (random) => known[(random * cells) | 0] || lengthAt(random);
}
