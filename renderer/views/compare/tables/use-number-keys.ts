import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { numberBeside, type NumberStep } from './number-beside.ts';

const numbers = '.askable';
const steps: Readonly<Record<string, NumberStep>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Makes the numbers of a table one stop of the Tab key, between which the arrow keys go. */
export function useNumberKeys(): {
  readonly table: RefObject<HTMLTableElement | null>;
  onKeyDown(event: KeyboardEvent): void;
} {
  const table = useRef<HTMLTableElement>(null);
  // After every render, for the number that could be reached may have gone.
  useEffect(() => {
    const reached = table.current?.querySelector(`${numbers}[tabindex="0"]`);
    if (!reached) table.current?.querySelector(numbers)?.setAttribute('tabindex', '0');
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const { target } = event;
    if (step === undefined || event.altKey || !(target instanceof HTMLElement) || !target.matches(numbers))
      return;
    const rows = [...(table.current?.tBodies[0]?.rows ?? [])].map((row) => [
      ...row.querySelectorAll<HTMLElement>(numbers),
    ]);
    const next = numberBeside(rows, target, step, (number) => number.getBoundingClientRect().right);
    if (next === null) return;
    event.preventDefault();
    target.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  };
  return { table, onKeyDown };
}
