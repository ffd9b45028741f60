import { z } from 'zod';
import { namedVolatilities } from './named-volatility.ts';
import { mostInstruments } from './stop-board-limits.ts';

const symbolSchema = z.string().max(12);
const level = z.number().gt(-1).finite();

/** The volatilities at which chances are asked: a history's own, and one that the user types. */
export const surveyVolatilities = [...namedVolatilities, 'typed'] as const;
export type SurveyVolatility = (typeof surveyVolatilities)[number];

/** What the Stops screen works on: one risk view, and the instruments on which it is restated. */
export const stopBoardIdeaSchema = z.object({
  /** The symbol that the view is held on, with its levels as fractions of today's price. */
  index: symbolSchema,
  stop: level,
  target: level.nullable(),
  horizonSessions: z.int().min(1).max(750),
  /** Levels stated for an instrument; null follows the view. */
  instruments: z
    .array(z.object({ symbol: symbolSchema, stop: level.nullable(), target: level.nullable() }))
    .max(mostInstruments),
  /** The one whose chances and gaps are looked at. */
  chosen: symbolSchema,
  volatility: z.enum(surveyVolatilities),
  typedVolatility: z.number().positive().max(10).nullable(),
  /** What the map of stops and targets shows, and reckoned how. */
  mapOf: z.enum(['stopFirst', 'targetFirst']),
  mapFrom: z.enum(['closedForm', 'bootstrap']),
});
export type StopBoardIdea = z.infer<typeof stopBoardIdeaSchema>;

/** The pair of stops that a small-cap note gave, which contradict each other. */
export const defaultStopBoard: StopBoardIdea = {
  index: 'IWM',
  stop: -0.06,
  target: 0.1,
  horizonSessions: 42,
  instruments: [
    { symbol: 'TNA', stop: -0.12, target: null },
    { symbol: 'TZA', stop: null, target: null },
    { symbol: 'SPY', stop: null, target: null },
  ],
  chosen: 'TNA',
  volatility: 'current',
  typedVolatility: null,
  mapOf: 'stopFirst',
  mapFrom: 'closedForm',
};
