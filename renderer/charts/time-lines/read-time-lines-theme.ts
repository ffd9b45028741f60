import type { PlotTone } from '#renderer/components/plots/plot-types.ts';
import { axisFontPixels, readTokens } from '../read-tokens.ts';
import type { TimeLinesTheme } from './time-lines-contract.ts';

/** The chart's colours and type, from the custom properties of the theme in force. */
export function readTimeLinesTheme(): TimeLinesTheme {
  const token = readTokens();
  return {
    background: token('background'),
    text: token('muted'),
    grid: token('grid'),
    guide: token('outline'),
    crosshair: token('crosshair'),
    ruler: token('accent'),
    fontFamily: token('font'),
    fontSizePixels: axisFontPixels(),
  };
}

/** The colour of a tone, as the style sheet has it inside `root`. */
export function readToneColour(root: HTMLElement, tone: PlotTone): string {
  const probe = document.createElement('span');
  probe.className = `tone-${tone}`;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
