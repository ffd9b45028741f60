interface PaneGuides {
  /** Fixed lines of the indicator. */
  readonly levels: readonly number[];
  /** The indicator's own bounds, when they are worth keeping on screen. */
  readonly bounds: readonly [number, number] | null;
}

const none: PaneGuides = { levels: [], bounds: null };
const byShortName: Readonly<Record<string, PaneGuides>> = {
  RSI: { levels: [30, 70], bounds: [15, 85] },
  CMF: { levels: [0], bounds: null },
};

/** Reference levels of a lower-pane indicator by its name (`RSI 14`): overbought and oversold, or zero. */
export function paneGuides(name: string): PaneGuides {
  return byShortName[name.split(' ')[0]] ?? none;
}
