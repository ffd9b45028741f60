/** Paths that make a point about daily resets; moves of the index as fractions. */
export const pathPresets = {
  seesaw: { name: '+10 −10 +10 −10', moves: [0.1, -0.1, 0.1, -0.1] },
  up: { name: 'Trend up', moves: [0.03, 0.03, 0.03, 0.03, 0.03, 0.03, 0.03, 0.03] },
  down: { name: 'Trend down', moves: [-0.03, -0.03, -0.03, -0.03, -0.03, -0.03, -0.03, -0.03] },
  chop: { name: 'Chop', moves: [0.04, -0.04, 0.04, -0.04, 0.04, -0.04, 0.04, -0.04] },
  crash: { name: 'Crash and back', moves: [-0.06, -0.08, -0.1, 0.04, 0.06, 0.07, 0.05, 0.06] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly moves: readonly number[] }>>;

export type PathPreset = keyof typeof pathPresets;

/** The preset with just these moves, or null for a path of one's own. */
export function presetOf(moves: readonly number[]): PathPreset | null {
  const names = Object.keys(pathPresets) as PathPreset[];
  return (
    names.find((name) => {
      const preset: readonly number[] = pathPresets[name].moves;
      return preset.length === moves.length && preset.every((move, i) => move === moves[i]);
    }) ?? null
  );
}
