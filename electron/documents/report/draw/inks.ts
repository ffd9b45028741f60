/**
 * Colours of the page on white paper. Each that carries text or a line keeps its contrast when it is printed in grey, and none says
 * anything alone: lines differ by dash, candles by being hollow or filled, states by a word.
 */
export const inks = {
  text: '#151a21',
  muted: '#515c6b',
  up: '#0b61d8',
  down: '#b54708',
  stop: '#b01c33',
  target: '#17693a',
  entry: '#151a21',
  averages: ['#7d5700', '#6a35b8', '#4a5a6c'],
} as const;

/** Surfaces and rules: they part, and carry nothing that is not written on them. */
export const tints = {
  rule: '#c9d0d9',
  grid: '#e9edf1',
  volume: '#c3ccd7',
  stop: '#fbe9ea',
  target: '#e6f3ea',
  neither: '#e4e8ed',
  track: '#eef1f4',
} as const;
