import { readNumber, splitList } from './common-options.ts';
import { UsageProblem } from './usage-problem.ts';

/** More would be a slip of the step. */
const mostSteps = 10_000;

/** The values of an option such as `0.06,0.12`, or from, to and step such as `0.02:0.2:0.01`, both ends included. */
export function readGrid(option: string, text: string): number[] {
  const parts = text.split(':');
  if (parts.length === 1) return splitList(text).map((item) => readNumber(option, item));
  const [from, to, step] = parts.map((part) => readNumber(option, part));
  if (parts.length !== 3 || from === undefined || to === undefined || step === undefined || !(step > 0))
    throw new UsageProblem(`--${option}: "${text}" is not from:to:step with a step above 0.`);
  // The end may be missed by what adding decimals loses.
  const steps = Math.floor((to - from) / step + 1e-9);
  if (!(steps >= 0 && steps < mostSteps))
    throw new UsageProblem(`--${option}: "${text}" does not run from a lower value to a higher one.`);
  return Array.from({ length: steps + 1 }, (_, i) => Number((from + i * step).toPrecision(12)));
}
