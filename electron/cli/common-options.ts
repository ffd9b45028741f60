import type { Command } from 'commander';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { UsageProblem } from './usage-problem.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly db?: string;
  readonly sample?: boolean;
  readonly asOf?: string;
  readonly json?: boolean;
}

export function addCommonOptions(command: Command): Command {
  return command
    .option('--db <dir>', 'workspace folder (default: the one the app uses)')
    .option('--sample', 'a fresh simulated sample, gone afterwards')
    .option('--as-of <date>', 'read nothing dated later, YYYY-MM-DD')
    .option('--json', 'one line instead of indented JSON');
}

export function readDate(option: string, text: string): BusinessDate {
  const date = parseBusinessDate(text);
  if (!date) throw new UsageProblem(`--${option}: "${text}" is not a date YYYY-MM-DD.`);
  return date;
}

export function readAsOfOption(options: CommonOptions): BusinessDate | null {
  return options.asOf === undefined ? null : readDate('as-of', options.asOf);
}

/** A list such as `RUT,SPX`. */
export const splitList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Digits as people write them: `1000`, `-0.12`, `.5`, `1e6`; no other base, and nothing between thousands. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export function readNumber(option: string, text: string): number {
  const value = Number(text);
  if (!decimal.test(text.trim()) || !Number.isFinite(value))
    throw new UsageProblem(`--${option}: "${text}" is not a number.`);
  return value;
}
