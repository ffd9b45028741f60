/** Red, green and blue of the screen, each 0 to 1, in linear light. */
type Linear = readonly [number, number, number];

const decode = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

export function toLinear(colour: string): Linear {
  return [1, 3, 5].map((at) =>
    decode(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  ) as unknown as Linear;
}

const times = (matrix: readonly Linear[], colour: Linear): Linear =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, at) => sum + factor * (colour[at] as number), 0),
      ),
    ),
  ) as unknown as Linear;

/**
 * What eyes without one kind of cone see of a colour, on linear light.
 * @source Machado, Oliveira, Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE
 * TVCG 15(6), 2009, severity 1.0
 */
const visions = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Linear[]>;

export type Vision = keyof typeof visions;
export const visionNames = Object.keys(visions) as Vision[];

export const seenBy = (vision: Vision, colour: string): Linear => times(visions[vision], toLinear(colour));

/** CIE L*, a* and b* under D65 of linear sRGB. */
export function toLab([red, green, blue]: Linear): readonly [number, number, number] {
  const white = [0.95047, 1, 1.08883];
  const [x, y, z] = [
    0.4124564 * red + 0.3575761 * green + 0.1804375 * blue,
    0.2126729 * red + 0.7151522 * green + 0.072175 * blue,
    0.0193339 * red + 0.119192 * green + 0.9503041 * blue,
  ].map((value, at) => {
    const share = value / (white[at] as number);
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
