/** Settings of how the desk looks and what it shows: what a meeting may change and its end brings back. */
export const lookNames = [
  'theme',
  'contrast',
  'candleColours',
  'textSize',
  'screen',
  'asOf',
  'symbol',
  'range',
  'priceScale',
  'lowerPane',
  'comparison',
  'layout',
  'secondChart',
  'linkedSymbols',
] as const;
