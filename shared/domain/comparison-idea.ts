import { z } from 'zod';
import { type BusinessDate, parseBusinessDate } from './business-date.ts';
import {
  comparisonMeasures,
  comparisonRanges,
  comparisonStarts,
  comparisonTables,
  mostCompared,
  rollingLengths,
} from './comparison.ts';

const businessDateSchema = z.custom<BusinessDate>(
  (value) => typeof value === 'string' && parseBusinessDate(value) !== null,
);
const symbolSchema = z.string().max(12);

/** What the screen of comparisons keeps over a restart. */
export const comparisonIdeaSchema = z.object({
  symbols: z.array(symbolSchema).max(mostCompared),
  /** The one that the others are held against. */
  base: symbolSchema,
  basis: z.enum(['split', 'total']),
  range: z.enum(comparisonRanges),
  /** Two dates that were typed or picked on the chart, the earlier first. */
  custom: z.object({ from: businessDateSchema, to: businessDateSchema }).nullable(),
  measures: z.array(z.enum(comparisonMeasures)).min(1),
  rollingSessions: z.literal(rollingLengths),
  start: z.enum(comparisonStarts),
  table: z.enum(comparisonTables),
});
export type ComparisonIdea = z.infer<typeof comparisonIdeaSchema>;

export const defaultComparison: ComparisonIdea = {
  symbols: ['IWM', 'SPY', 'TNA'],
  base: 'SPY',
  basis: 'total',
  range: '12M',
  custom: null,
  measures: ['performance', 'drawdown'],
  rollingSessions: 60,
  start: 'percent',
  table: 'windows',
};
