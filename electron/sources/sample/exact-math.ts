/**
 * e^x from additions, multiplications and divisions alone, whose results the language fixes to the last bit,
 * so that the sample is the same on every machine; `Math.exp` may differ in its last digit.
 * @param x -20..20
 * @source Taylor series of x / 1024, squared ten times; relative error below 1e-12
 */
export function exponential(x: number): number {
  const reduced = x / 1024;
  let term = 1;
  let sum = 1;
  for (let order = 1; order <= 8; order++) {
    term *= reduced / order;
    sum += term;
  }
  for (let squaring = 0; squaring < 10; squaring++) sum *= sum;
  return sum;
}

/**
 * Natural logarithm, the inverse of {@link exponential} and exact to the last bit for the same reason.
 * @param value above zero
 * @source Halley's iteration on e^y = value
 */
export function logarithm(value: number): number {
  let result = 0;
  for (let step = 0; step < 30; step++) {
    const power = exponential(result);
    result += (2 * (value - power)) / (value + power);
  }
  return result;
}
