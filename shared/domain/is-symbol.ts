/** How a symbol is written: up to 12 capitals, digits, dots or hyphens, the first of them a letter or digit. */
export const symbolPattern = /^[A-Z0-9][A-Z0-9.-]{0,11}$/;

export const isSymbol = (text: string): boolean => symbolPattern.test(text);
