/** Sizes of text and of all that is around it, in percent of how it is designed. */
export const textSizes = ['90', '100', '110', '125', '150', '175', '200'] as const;
export type TextSize = (typeof textSizes)[number];
export const defaultTextSize: TextSize = '100';

/** The next size that is larger (1) or smaller (-1); the last one stays. */
export function stepTextSize(size: TextSize, steps: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + steps] ?? size;
}
