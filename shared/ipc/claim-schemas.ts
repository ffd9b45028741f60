import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { claimSchema } from '../domain/playbook/claim.ts';
import { figureUnits } from '../domain/playbook/stated-figure.ts';
import { asOfSchema, basisSchema, businessDateSchema, provenanceSchema } from './schemas.ts';

/** The most claims that one question may hold; a note of some hundred pages has fewer. */
export const mostClaims = 20_000;

export const claimsRequestSchema = z.strictObject({
  claims: z.array(claimSchema).max(mostClaims).readonly(),
  /** The day that the note speaks of, on which open-ended windows end; null for the last day of each series. */
  on: businessDateSchema.nullable(),
  asOf: asOfSchema,
});
export type ClaimsRequest = z.infer<typeof claimsRequestSchema>;

export const claimVerdicts = ['confirmed', 'offBy', 'contradicted', 'cannotCheck'] as const;
export const claimVerdictSchema = z.enum(claimVerdicts);
export type ClaimVerdict = z.infer<typeof claimVerdictSchema>;

const place = z.object({ date: businessDateSchema, close: z.number() });

/** What a claim was held against. Fractions are fractions, basis points basis points. */
const findingShape = {
  verdict: claimVerdictSchema,
  /** What was found, in a sentence; for `cannotCheck`, why. */
  sentence: z.string(),
  unit: z.enum(figureUnits),
  /** In the unit. */
  value: measureSchema,
  /** What the wording admits: from and to, null where it has no end, and why. Null for a claim without a figure. */
  accepts: z
    .object({ from: z.number().nullable(), to: z.number().nullable(), because: z.string() })
    .nullable(),
  /** What was found less what was stated, in the unit; null where nothing was found or stated. */
  difference: z.number().nullable(),
  basis: basisSchema.nullable(),
  from: place.nullable(),
  to: place.nullable(),
  /** The return on prices and with dividends, where both can be told; a claim holds when either does. */
  priceReturn: measureSchema,
  totalReturn: measureSchema,
  /** A base within five sessions with which the figure would be true; only where it is not. */
  nearestTrueBase: place.extend({ value: z.number(), sessions: z.int() }).nullable(),
  /** What a claim of several parts rests on: both parts of volume, both sides of a comparison, close and average. */
  parts: z.array(
    z.object({
      name: z.string(),
      value: measureSchema,
      unit: z.enum([...figureUnits, 'shares']),
      /** Null where unknown, or where a part says nothing by itself. */
      holds: z.boolean().nullable(),
    }),
  ),
  /** Symbols and other things without which it cannot be checked. */
  missing: z.array(z.string()),
  provenance: z.array(provenanceSchema),
};
export const claimFindingSchema = z.object(findingShape);
export type ClaimFinding = z.infer<typeof claimFindingSchema>;

export const checkedClaimSchema = z.object({
  id: z.string(),
  symbol: z.string(),
  ...findingShape,
  /** Where an index is missing: the same on a fund that tracks it. It never changes the verdict. */
  standIn: z.object({ symbol: z.string(), finding: claimFindingSchema }).nullable(),
});
export type CheckedClaim = z.infer<typeof checkedClaimSchema>;

export const claimsAnswerSchema = z.object({
  /** All of it in a sentence. */
  sentence: z.string(),
  counts: z.object({
    confirmed: z.int(),
    offBy: z.int(),
    contradicted: z.int(),
    cannotCheck: z.int(),
  }),
  claims: z.array(checkedClaimSchema),
});
export type ClaimsAnswer = z.infer<typeof claimsAnswerSchema>;
