import { describe, expect, it } from 'vitest';
import { numberAxis } from '#renderer/components/plots/axis-kinds.ts';
import { heatGrid, stepCell } from '#renderer/components/plots/heat-grid.ts';
import { divergingStep, sequentialStep } from '#renderer/components/plots/heat-step.ts';

describe('the colour of a cell', () => {
  it('is the place between the least and the greatest', () => {
    expect([0, 5, 10].map((value) => sequentialStep(value, 0, 10))).toEqual(['0', '4', '8']);
    expect(sequentialStep(3, 3, 3)).toBe('4');
    expect(sequentialStep(Number.NaN, 0, 1)).toBeNull();
  });

  it('is as strong on both sides of the middle', () => {
    expect([-2, -0.1, 0, 1, 2].map((value) => divergingStep(value, 0, 2))).toEqual([
      'down-4',
      '0',
      '0',
      'up-2',
      'up-4',
    ]);
    expect(divergingStep(5, 5, 0)).toBe('0');
    expect(divergingStep(Number.NaN, 0, 1)).toBeNull();
  });
});

describe('the grid', () => {
  const grid = heatGrid({ width: 400, height: 300, fontPixels: 11 }, numberAxis('Stop', 0), [1, 2, 3], 4);

  it('finds the cell under a pixel, the first row lowest', () => {
    for (const cell of [
      { column: 0, row: 0 },
      { column: 3, row: 2 },
    ]) {
      const left = grid.leftOf(cell.column) + grid.cellWidth / 2;
      const top = grid.topOf(cell.row) + grid.cellHeight / 2;
      expect(grid.cellAt(left, top)).toEqual(cell);
    }
    expect(grid.topOf(0)).toBeGreaterThan(grid.topOf(2));
    expect(grid.cellAt(grid.box.right + 1, 100)).toBeNull();
  });

  it('is walked with the arrows, up to its edges', () => {
    expect(stepCell('ArrowUp', { column: 1, row: 0 }, 4, 3)).toEqual({ column: 1, row: 1 });
    expect(stepCell('ArrowDown', { column: 1, row: 0 }, 4, 3)).toEqual({ column: 1, row: 0 });
    expect(stepCell('End', { column: 1, row: 0 }, 4, 3)).toEqual({ column: 3, row: 0 });
    expect(stepCell('x', { column: 1, row: 0 }, 4, 3)).toBeNull();
  });
});
