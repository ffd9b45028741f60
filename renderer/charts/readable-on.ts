import { relativeLuminance } from './relative-luminance.ts';

/** Black or white, whichever reads better on a `#RRGGBB` colour (the larger WCAG contrast). */
export function readableOn(colour: string): string {
  return relativeLuminance(colour) > 0.179 ? '#000000' : '#FFFFFF';
}
