/** A line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  /** What it is found by beside its title. */
  readonly names: readonly string[];
  readonly detail?: string;
  /** What stands at the end of the line: keys as an accelerator, or a remark. */
  readonly keys?: string | undefined;
  readonly remark?: string | undefined;
  /** Why it cannot be chosen. */
  readonly unavailable?: string | undefined;
  run(): void;
}
