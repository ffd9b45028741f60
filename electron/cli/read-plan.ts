import { readFileSync } from 'node:fs';
import { UsageProblem } from './usage-problem.ts';

/** What a JSON file holds; whether it is a plan, the request checks. */
export function readPlan(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageProblem(`${file}: the file cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageProblem(`${file}: not JSON: ${(error as Error).message}`);
  }
}
