/** Terms of a sum of uniforms; its variance is a twelfth of it. */
const terms = 6;
const scale = Math.sqrt(12 / terms);

/** Seeded random numbers from 32-bit integer arithmetic: the same sequence on every machine. */
export class RandomStream {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  }

  /** Nearly normal: mean 0, variance 1, by summing uniforms, within +-4.3. */
  normal(): number {
    let sum = -terms / 2;
    for (let term = 0; term < terms; term++) sum += this.uniform();
    return sum * scale;
  }
}

/** A stream of its own for each name, so that a change to one part of the simulation leaves the others as they are. */
export function namedStream(seed: number, name: string): RandomStream {
  let hash = seed | 0;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return new RandomStream(hash);
}
