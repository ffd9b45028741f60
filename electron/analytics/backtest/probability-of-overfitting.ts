export interface Overfitting {
  /** Share of splits in which the rule that was best on one half did not beat the median on the other. */
  readonly probability: number;
  readonly splits: number;
  /** Share of splits in which it lost money on the other half. */
  readonly probabilityOfLoss: number;
}

/**
 * What: how often the best rule of a sweep is best by chance alone.
 * Formula: combinatorially symmetric cross-validation: for each way to choose half of the periods, the rule with the greatest
 * profit there, and its rank among all on the other half; ties share their middle rank.
 * Arguments: `byPeriod` profit of each rule in each period, `periods` entries a rule; `periods` even, 2 to 16; two rules or more.
 * Range: 0..1; near 1/2 for rules without any skill.
 * First values: none.
 * Source: D. H. Bailey, J. Borwein, M. Lopez de Prado, Q. J. Zhu, "The probability of backtest overfitting",
 * Journal of Computational Finance 20(4), 2016.
 * @param onSplit told before each split how much of the work is done; it may throw to end it
 * @throws RangeError for an odd or impossible number of periods, or fewer than two rules
 */
export function probabilityOfOverfitting(
  byPeriod: Float64Array,
  periods: number,
  onSplit?: (fraction: number) => void,
): Overfitting {
  const rules = byPeriod.length / periods;
  if (!(periods >= 2 && periods <= 16 && periods % 2 === 0))
    throw new RangeError(`${periods} periods cannot be halved in enough ways`);
  if (!(Number.isInteger(rules) && rules >= 2)) throw new RangeError('There are two rules or more');
  const [inside, outside] = [new Float64Array(rules), new Float64Array(rules)];
  let [splits, overfitted, lost] = [0, 0, 0];
  for (let chosen = 0; chosen < 1 << periods; chosen++) {
    if (bitsOf(chosen) !== periods / 2) continue;
    onSplit?.(chosen / (1 << periods));
    let best = 0;
    for (let rule = 0; rule < rules; rule++) {
      let [within, without] = [0, 0];
      for (let period = 0; period < periods; period++) {
        const profit = byPeriod[rule * periods + period];
        if ((chosen >> period) & 1) within += profit;
        else without += profit;
      }
      inside[rule] = within;
      outside[rule] = without;
      if (within > inside[best]) best = rule;
    }
    let [below, same] = [0, 0];
    for (let rule = 0; rule < rules; rule++) {
      if (outside[rule] < outside[best]) below++;
      else if (outside[rule] === outside[best]) same++;
    }
    const rank = below + (same + 1) / 2;
    splits++;
    if (rank <= (rules + 1) / 2) overfitted++;
    if (outside[best] < 0) lost++;
  }
  return { probability: overfitted / splits, splits, probabilityOfLoss: lost / splits };
}

function bitsOf(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
