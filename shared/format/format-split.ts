const mostTerms = 50;
const sameRatio = 1e-9;

/** A split in words, `4-for-1 split` or `1-for-10 reverse split`, from the new shares per old. */
export function formatSplit(newPerOld: number): string {
  const kind = newPerOld < 1 ? 'reverse split' : 'split';
  for (let old = 1; old <= mostTerms; old++) {
    const fresh = Math.round(newPerOld * old);
    if (fresh > 0 && Math.abs(fresh / (newPerOld * old) - 1) < sameRatio)
      return `${fresh}-for-${old} ${kind}`;
  }
  return `${Number(newPerOld.toPrecision(6))}-for-1 ${kind}`;
}
