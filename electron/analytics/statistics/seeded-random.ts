/** Spreads one 32-bit number over many: the finaliser of MurmurHash3 on a Weyl sequence. */
function scramble(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}

/** Steps after which two states that differ in one bit differ in half of them. */
const mixingSteps = 16;

/**
 * What: random numbers that a seed repeats on every machine.
 * Formula: xoshiro128** on two words spread from `seed` and two from `stream`, its first steps skipped until they have mixed.
 * Arguments: `seed` any 32-bit whole number; `stream` a block of the same run, so that blocks may be drawn in any order
 * by any number of workers and still give one result.
 * Range: 0 (inclusive) to 1 (exclusive), in steps of 2^-32.
 * First values: each call continues where the one before ended.
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
export function seededRandom(seed: number, stream = 0): () => number {
  const [ofSeed, ofStream] = [scramble(seed), scramble(~stream)];
  let a = ofSeed();
  let b = ofSeed();
  let c = ofStream();
  let d = ofStream();
  const random = () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 4294967296;
  };
  for (let step = 0; step < mixingSteps; step++) random();
  return random;
}
