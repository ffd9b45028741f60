import { describe, expect, it } from 'vitest';
import { type BoardRow, countStates, passes, sortRows } from '#renderer/views/monitor/board/sort-rows.ts';

function row(name: string, state: BoardRow['reading']['state'], way: number | null): BoardRow {
  const distance = way === null ? { value: null, reason: 'unknown' } : { value: way };
  return { status: 'watched', trigger: { name }, reading: { state, distance } } as unknown as BoardRow;
}
const rows = [
  row('far', 'armed', 0.1),
  row('near', 'armed', 0.9),
  row('behind', 'armed', -0.2),
  row('blind', 'unknown', null),
  row('gone', 'fired', 1.2),
  { ...row('old', 'fired', 2), status: 'expired' as const },
];

describe('the order of the board', () => {
  it('is fired, unknown, then armed by distance; expired comes last', () => {
    expect(sortRows(rows).map(({ trigger }) => trigger.name)).toEqual([
      'gone',
      'blind',
      'near',
      'far',
      'behind',
      'old',
    ]);
  });

  it('counts what is watched by state, and everything', () => {
    expect(countStates(rows)).toEqual({ all: 6, fired: 1, unknown: 1, armed: 3 });
  });

  it('never shows an unknown trigger among the armed', () => {
    expect(rows.filter((one) => passes(one, 'armed')).map(({ reading }) => reading.state)).toEqual([
      'armed',
      'armed',
      'armed',
    ]);
  });
});
