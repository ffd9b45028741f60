/**
 * What: one draw of the stationary block bootstrap: which observation stands at each place.
 * Formula: starts at a random observation; each next place takes the following one (the first after the last) or, with
 * probability `1 / meanBlockLength`, a new random one.
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
  const restart = 1 / meanBlockLength;
  let at = 0;
  for (let i = 0; i < places.length; i++) {
    if (i === 0 || random() < restart) at = Math.floor(random() * observations);
    else if (++at === observations) at = 0;
    places[i] = at;
  }
}
