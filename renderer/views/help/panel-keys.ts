/** Keys that act where the focus is, so they are no commands. */
export const panelKeys: readonly {
  readonly place: string;
  readonly rows: readonly (readonly [keys: string, meaning: string])[];
}[] = [
  {
    place: 'In the watchlist',
    rows: [
      ['↑ ↓', 'Previous, next symbol'],
      ['Home End', 'First, last symbol'],
    ],
  },
  {
    place: 'In the table of series',
    rows: [
      ['↑ ↓', 'Previous, next series'],
      ['Enter', 'Show on the desk'],
    ],
  },
  {
    place: 'In a table of figures',
    rows: [
      ['← ↑ ↓ →', 'From number to number'],
      ['Enter', 'How it came about'],
    ],
  },
  {
    place: 'On a chart of lines',
    rows: [
      ['← →', 'One session'],
      ['↑ ↓', 'Zoom in, out'],
      ['Enter', 'First, then second date of the ruler'],
      ['Esc', 'Take the ruler away'],
    ],
  },
  {
    place: 'On a plot',
    rows: [
      ['← →', 'Read the next value'],
      ['Home End', 'First, last value'],
      ['Enter', 'Select the cell of a heat map'],
    ],
  },
  {
    place: 'In a sizing field',
    rows: [
      ['↑ ↓', 'One step: a cent, 0.1 %'],
      ['Page ↑ ↓', 'Ten steps'],
    ],
  },
];
