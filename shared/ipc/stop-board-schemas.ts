import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { asOfSchema, businessDateSchema, provenanceSchema, symbolSchema } from './schemas.ts';

const levelChange = z.number().gt(-1).finite();

/** One risk view: a stop and a target on one symbol, and the instruments of the idea with the levels stated for each. */
export const stopBoardRequestSchema = z
  .strictObject({
    index: symbolSchema,
    stop: levelChange,
    target: levelChange.nullable(),
    instruments: z
      .array(
        z.strictObject({
          symbol: symbolSchema,
          /** Null follows the view. */
          stop: levelChange.nullable(),
          target: levelChange.nullable(),
        }),
      )
      .max(8),
    asOf: asOfSchema,
  })
  .refine(({ stop, target }) => stop !== 0 && (target === null || stop * target < 0), {
    message: 'Stop and target of the view lie on the two sides of the price.',
    path: ['target'],
  })
  .refine(
    ({ index, instruments }) => {
      const symbols = instruments.map(({ symbol }) => symbol);
      return !symbols.includes(index) && new Set(symbols).size === symbols.length;
    },
    {
      message: 'Each instrument stands once, and the view’s own symbol not among them.',
      path: ['instruments'],
    },
  );
export type StopBoardRequest = z.infer<typeof stopBoardRequestSchema>;

const level = z.object({ inOneDay: measureSchema, overAnyPath: measureSchema });
export type BoardLevel = z.infer<typeof level>;

/**
 * Which stop acts first. `coherent`: the two say the same on a smooth path. `instrumentFirst`: the instrument is always stopped
 * before the view. `pathDecides`: the one on a single day, the other on a smooth path. `viewFirst`: the view's stop acts first
 * both ways. `follows`: no stop of its own.
 */
export const boardVerdicts = ['coherent', 'instrumentFirst', 'pathDecides', 'viewFirst', 'follows'] as const;
export type BoardVerdict = (typeof boardVerdicts)[number];

/** How an instrument moves with the view's symbol: by a fund's fixed daily multiple, or by the beta that history measured. */
const link = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('multiple'), multiple: z.number() }),
  z.object({
    kind: z.literal('beta'),
    /** Of what the beta is: the instrument itself, or what it multiplies. */
    of: z.string(),
    multiple: z.number(),
    beta: z.number(),
    standardError: z.number(),
    rSquared: z.number(),
    observations: z.int(),
    from: businessDateSchema,
    to: businessDateSchema,
    basis: z.enum(['raw', 'split', 'total']),
  }),
]);
export type BoardLink = z.infer<typeof link>;

const prices = z.union([
  z.object({ value: z.object({ close: z.number(), provenance: provenanceSchema }) }),
  z.object({ value: z.null(), reason: z.string() }),
]);

const row = z.object({
  symbol: z.string(),
  name: z.string().nullable(),
  /** Its last close on the split-adjusted basis, where its levels in dollars stand. */
  prices,
  restated: z.union([
    z.object({
      value: z.object({
        link,
        /** Sold short where it gains when the view loses. */
        side: z.enum(['long', 'short']),
        /** Where it stands when the view is at its stop and its target. */
        atViewStop: level,
        atViewTarget: level.nullable(),
        /** The levels stated for it, or else those that follow from the view over any path. */
        stop: z.number(),
        target: z.number().nullable(),
        /** Where the view's symbol stands when this one is at its stop. */
        viewAtStop: level,
        verdict: z.enum(boardVerdicts),
        sentence: z.string(),
      }),
    }),
    z.object({ value: z.null(), reason: z.string() }),
  ]),
});
export type BoardRow = z.infer<typeof row>;

export const stopBoardAnswerSchema = z.object({
  index: z.string(),
  indexPrices: prices,
  stop: z.number(),
  target: z.number().nullable(),
  side: z.enum(['long', 'short']),
  /** The sharpest disagreement on the board, as a headline and a sentence. */
  verdict: z.enum(boardVerdicts),
  headline: z.string(),
  sentence: z.string(),
  rows: z.array(row),
  /** Coherent sets of stops, each keeping one of those stated; empty when nothing disagrees. */
  offers: z.array(
    z.object({ keeps: z.string(), stops: z.array(z.object({ symbol: z.string(), stop: z.number() })) }),
  ),
});
export type StopBoardAnswer = z.infer<typeof stopBoardAnswerSchema>;
