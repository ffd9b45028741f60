import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const keySteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface GridSteps {
  readonly grid: RefObject<HTMLElement | null>;
  /** Selector of the row that is chosen. */
  readonly chosenRow: string;
  /** Brings the chosen row into sight when another becomes it; the same function each time. */
  show(row: HTMLElement, grid: HTMLElement): void;
  /** Moves the choice by so many rows, held at the ends. */
  step(rows: number): void;
}

/**
 * The keys of a grid of which one row is chosen: arrows, Page Up and Down, Home and End. The focus follows the choice only
 * when it is already on a row.
 * @returns what the grid does when a key is pressed on one of its rows
 */
export function useGridSteps({ grid, chosenRow, show, step }: GridSteps): (event: KeyboardEvent) => void {
  useEffect(() => {
    const row = grid.current?.querySelector<HTMLElement>(chosenRow);
    if (!row || !grid.current) return;
    show(row, grid.current);
    if (isOnRow(document.activeElement) && grid.current.contains(document.activeElement))
      row.focus({ preventScroll: true });
  }, [grid, chosenRow, show]);

  return (event) => {
    const steps = keySteps[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isOnRow(event.target)) return;
    event.preventDefault();
    step(steps);
  };
}

const isOnRow = (target: unknown): boolean => target instanceof Element && target.matches('[aria-selected]');
