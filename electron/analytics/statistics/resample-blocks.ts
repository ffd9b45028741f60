/**
 * What: one draw of the stationary block bootstrap: which observation stands at each place.
 * Formula: blocks of a random start and a geometric length of mean `meanBlockLength`, each place taking the observation after
 * the one before (the first after the last).
 * Arguments: `places` to fill; `observations` to draw from, 1 or more; `meanBlockLength` 1 or more (1 = independent draws);
 * `random` uniform in 0..1.
 * Range: 0 to observations - 1.
 * First values: none.
 * Source: D. N. Politis, J. P. Romano, "The stationary bootstrap", Journal of the American Statistical Association 89, 1994.
 * @throws RangeError for nothing to draw from or a block shorter than one
 */
export function resampleBlocks(
  places: Int32Array,
  observations: number,
  meanBlockLength: number,
  random: () => number,
): void {
  if (!(observations >= 1)) throw new RangeError('There is nothing to draw from');
  if (!(meanBlockLength >= 1)) throw new RangeError('A block has one observation or more');
  const logStay = Math.log1p(-1 / meanBlockLength);
  for (let i = 0; i < places.length; ) {
    let at = Math.floor(random() * observations);
    // The length of a block is geometric, so one number draws it whole instead of one a place.
    const length = meanBlockLength === 1 ? 1 : 1 + Math.floor(Math.log(1 - random()) / logStay);
    for (const end = Math.min(places.length, i + length); i < end; i++) {
      places[i] = at;
      if (++at === observations) at = 0;
    }
  }
}
