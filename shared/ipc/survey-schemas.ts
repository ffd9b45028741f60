import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { namedVolatilities } from '../domain/named-volatility.ts';
import { touchAnswerSchema } from './analytics-schemas.ts';
import { jobIdSchema } from './import-schemas.ts';
import { asOfSchema, businessDateSchema, provenanceSchema, symbolSchema } from './schemas.ts';

const levelChange = z.number().gt(-1).finite();
const levels = z.array(levelChange).max(25).readonly();
const awayFromPrice = (values: readonly number[]): boolean =>
  values.every((value, index) => {
    const before = values[index - 1] ?? 0;
    return before === 0 ? value !== 0 : value * before > 0 && Math.abs(value) > Math.abs(before);
  });

/** The question of which level is reached first: day by day for one pair of levels, and at the end for a grid of pairs. */
export const surveyRequestSchema = z
  .strictObject({
    jobId: jobIdSchema,
    symbol: symbolSchema,
    asOf: asOfSchema,
    /** Per square root of a year, a fraction, or one of the history's own. */
    volatility: z.union([z.number().positive().max(10), z.enum(namedVolatilities)]),
    /** A year's, a fraction, for both ways of reckoning. */
    drift: z.number().min(-5).max(5),
    horizonSessions: z.int().min(1).max(750),
    stopChange: levelChange,
    targetChange: levelChange.nullable(),
    /** Levels of the grid, each side away from the price in order; empty for no grid. */
    stops: levels,
    targets: levels,
    bootstrap: z
      .strictObject({
        paths: z.int().min(100).max(200_000),
        meanBlockLength: z.int().min(1).max(250),
        seed: z.int(),
        watched: z.enum(['range', 'close']),
      })
      .nullable(),
  })
  .refine(
    ({ stopChange, targetChange }) =>
      stopChange !== 0 && (targetChange === null || stopChange * targetChange < 0),
    { message: 'Stop and target lie on the two sides of the price.', path: ['targetChange'] },
  )
  .refine(({ stops, stopChange }) => awayFromPrice(stops) && stops.every((stop) => stop * stopChange > 0), {
    message: 'The stops of the grid lie on the side of the stop, away from the price in order.',
    path: ['stops'],
  })
  .refine(
    ({ targets, stopChange }) => awayFromPrice(targets) && targets.every((target) => target * stopChange < 0),
    {
      message: 'The targets of the grid lie opposite the stop, away from the price in order.',
      path: ['targets'],
    },
  );
export type SurveyRequest = z.infer<typeof surveyRequestSchema>;

const perSession = z.array(z.number()).max(750).readonly();
const perCell = z.array(z.number()).max(625).readonly();
const orReason = <Value extends z.ZodType>(value: Value) =>
  z.union([z.object({ value }), z.object({ value: z.null(), reason: z.string() })]);

/** Chances so far at the end of each session, from the first: entry d is after d + 1 sessions. */
const byDay = z.object({ stopFirst: perSession, targetFirst: perSession });
/** Chances within the horizon, stop by stop, all targets of each. */
const byCell = z.object({ stopFirst: perCell, targetFirst: perCell });
export const chancesSchema = z.object({
  stopFirst: z.number(),
  targetFirst: z.number(),
  neither: z.number(),
});
export type FirstTouchChances = z.infer<typeof chancesSchema>;

export const surveyAnswerSchema = z.object({
  symbol: z.string(),
  provenance: orReason(provenanceSchema),
  /** From this day on the history was read; null without one. */
  from: businessDateSchema.nullable(),
  historySessions: z.int(),
  close: measureSchema,
  volatilities: z.object({
    current: measureSchema,
    history: measureSchema,
    stressed: measureSchema,
    /** Sessions behind the current one, and when the wildest quarter was. */
    currentSessions: z.int(),
    stressedFrom: businessDateSchema.nullable(),
    stressedTo: businessDateSchema.nullable(),
  }),
  /** The one that was asked for. */
  volatility: measureSchema,
  drift: z.number(),
  horizonSessions: z.int(),
  stopChange: z.number(),
  targetChange: z.number().nullable(),
  stops: z.array(z.number()).readonly(),
  targets: z.array(z.number()).readonly(),
  /** Constant volatility without jumps: a floor on risk, not a forecast. */
  closedForm: orReason(
    z.object({ watchedAlways: chancesSchema, watchedAtCloses: chancesSchema, byDay, byCell }),
  ),
  /** What history lost beyond such a stop at the open. */
  gaps: touchAnswerSchema.shape.gaps,
  /** Null when it was not asked for. */
  bootstrap: orReason(
    z.object({
      ...chancesSchema.shape,
      /** Of the chance of the stop. */
      standardError: z.number(),
      byDay,
      byCell,
      paths: z.int(),
      meanBlockLength: z.int(),
      seed: z.int(),
      watched: z.enum(['range', 'close']),
    }),
  ).nullable(),
});
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;
