/** A part adds to what stands so far; a total stands on zero. */
export interface WaterfallStep {
  readonly name: string;
  readonly value: number;
  readonly kind: 'part' | 'total';
}

export interface WaterfallBar extends WaterfallStep {
  readonly from: number;
  readonly to: number;
}

/**
 * Where each bar begins and ends. A part begins where the last bar ended; a total begins at zero and ends at its own
 * value. After an unknown part nothing is known until the next total.
 */
export function waterfallBars(steps: readonly WaterfallStep[]): readonly WaterfallBar[] {
  let reached = 0;
  return steps.map((step) => {
    const from = step.kind === 'total' ? 0 : reached;
    reached = from + step.value;
    return { ...step, from, to: reached };
  });
}
