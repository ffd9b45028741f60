/** The words of a text. */
export const listOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** Words by the side that they say: up or down. */
export const sidesOf = (up: string, down: string): Readonly<Record<string, 1 | -1>> =>
  Object.fromEntries([
    ...listOf(up).map((word) => [word, 1] as const),
    ...listOf(down).map((word) => [word, -1] as const),
  ]);
