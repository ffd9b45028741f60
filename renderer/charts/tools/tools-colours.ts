import { drawingTones } from '#shared/domain/drawing.ts';
import type { DrawingPlan } from '#shared/domain/drawing.ts';
import { readToneColour } from '../time-lines/read-time-lines-theme.ts';

export interface ToolsColours {
  readonly tones: Readonly<Record<DrawingPlan['tone'], string>>;
  readonly measure: string;
}

/** The colours of drawings and of the measure, as the style sheet has them inside `root`. */
export function readToolsColours(root: HTMLElement): ToolsColours {
  const tones = Object.fromEntries(drawingTones.map((tone) => [tone, readToneColour(root, tone)]));
  return { tones: tones as ToolsColours['tones'], measure: readToneColour(root, 'accent') };
}
