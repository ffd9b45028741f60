import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { withField, withKind, withSeparator } from '#renderer/views/import/mapping/change-mapping.ts';
import { splitCells } from '#renderer/views/import/mapping/split-cells.ts';
import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import { findMappingProblems } from '#shared/domain/find-mapping-problems.ts';
import { mappedFields } from '#shared/domain/mapped-fields.ts';

const start: ColumnMapping = {
  kind: 'macro',
  columns: ['date', 'ignored', 'close'],
  headerLines: 1,
  separator: ',',
  dateOrder: 'day-first',
  decimalMark: '.',
  unit: 'percent',
  adjustment: 'none',
};

describe('the naming of columns', () => {
  it('gives each name to at most one column, whatever is chosen in whatever order', () => {
    const choice = fc.tuple(fc.nat(2), fc.constantFrom(...mappedFields));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
        const mapping = choices.reduce(
          (current, [column, field]) => withField(current, column, field),
          start,
        );
        expect(findMappingProblems(mapping).filter((problem) => problem.startsWith('Two'))).toEqual([]);
        const [last] = choices.slice(-1);
        if (last) expect(mapping.columns[last[0]]).toBe(last[1]);
      }),
    );
  });

  it('says everything that is missing at once', () => {
    expect(findMappingProblems(start)).toEqual([]);
    expect(findMappingProblems(withKind(start, 'price'))).toEqual([
      'No column is the open.',
      'No column is the high.',
      'No column is the low.',
    ]);
    expect(withKind(start, 'price')).toMatchObject({ unit: 'dollars', adjustment: 'split' });
  });

  it('has as many columns as the widest line under another separator, those named before still named', () => {
    const lines = ['a;b', '1;2;3;4', '1;2'];
    expect(withSeparator(start, lines, ';')).toMatchObject({
      separator: ';',
      columns: ['date', 'ignored', 'close', 'ignored'],
    });
    expect(withSeparator(start, lines, '|').columns).toHaveLength(2);
  });

  it.each([
    ['1, 2 ,3', ',', ['1', '2', '3']],
    ['"Apr 09, 2020","1,5"', ',', ['Apr 09, 2020', '1,5']],
    ['a\t\tb', '\t', ['a', '', 'b']],
    ['', ',', ['']],
    ['"never closed,2', ',', ['never closed,2']],
  ])('splits %j by %j', (line, separator, cells) => {
    expect(splitCells(line, separator)).toEqual(cells);
  });
});
