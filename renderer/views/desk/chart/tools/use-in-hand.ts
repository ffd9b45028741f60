import { useState } from 'react';
import type { ChartTool } from '#renderer/charts/tools/tools-contract.ts';

export interface InHand {
  readonly tool: ChartTool | null;
  /** The drawing that is selected, by its id. */
  readonly selected: string | null;
  setTool(tool: ChartTool | null): void;
  setSelected(id: string | null): void;
}

/** The tool and the drawing that the hand has; what was in hand on one symbol is not meant for the next. */
export function useInHand(symbol: string): InHand {
  const [tool, setTool] = useState<ChartTool | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [on, setOn] = useState(symbol);
  if (on !== symbol) {
    setOn(symbol);
    setTool(null);
    setSelected(null);
  }
  return { tool, selected, setTool, setSelected };
}
