import type { Command } from 'commander';
import type { CommonOptions } from './common-options.ts';
import { readAsOfOption, readDate, readNumber } from './common-options.ts';

/** A stretch of history beside the common options. */
export interface SpanOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
}

export const addSpanOptions = (command: Command): Command =>
  command
    .option('--from <date>', 'first day; its base is the last close on or before it')
    .option('--to <date>', 'last day');

export const readSpan = (options: SpanOptions) => ({
  from: options.from === undefined ? null : readDate('from', options.from),
  to: options.to === undefined ? null : readDate('to', options.to),
  asOf: readAsOfOption(options),
});

/** The number of an option, or null when it was not given. */
export const readOptional = (option: string, text: string | undefined): number | null =>
  text === undefined ? null : readNumber(option, text);
