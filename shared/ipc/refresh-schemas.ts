import { z } from 'zod';
import { providerIds, providerProblemCodes } from '../domain/provider.ts';
import { jobIdSchema } from './import-schemas.ts';
import { businessDateSchema, symbolSchema } from './schemas.ts';

export const providerIdSchema = z.enum(providerIds);

/**
 * Where a provider's key is: nowhere, encrypted by the system, only in memory until Stopline closes, in an environment variable,
 * or encrypted in a way that this system cannot read any more.
 */
export const keyStates = ['none', 'kept', 'session', 'environment', 'unreadable'] as const;
export type KeyState = (typeof keyStates)[number];

export const providerRowSchema = z.object({
  id: providerIdSchema,
  name: z.string(),
  needsKey: z.boolean(),
  keyState: z.enum(keyStates),
  /** What a person must know about the key's place; null when there is nothing to say. */
  keyNote: z.string().nullable(),
});
export type ProviderRow = z.infer<typeof providerRowSchema>;

export const providerKeySchema = z.strictObject({
  provider: providerIdSchema,
  /** Without blanks, as a header and an address carry it. */
  key: z.string().regex(/^[\x21-\x7e]{1,200}$/),
});
export const providerRequestSchema = z.strictObject({ provider: providerIdSchema });

export const refreshRequestSchema = z.strictObject({
  jobId: jobIdSchema,
  /** Null for every stored series; a symbol that is not stored is loaded anew. */
  symbols: z.array(symbolSchema).min(1).max(500).nullable(),
  /** Null lets each series come from where it came before, or from the usual place for its kind. */
  provider: providerIdSchema.nullable(),
  /** Asks for whole histories, to take a restatement; a stored history is then replaced as a whole. */
  reload: z.boolean(),
});

/** `not-stored` is a failure on this side: a damaged cache, a full disk, a thread that ended. */
export const refreshProblemCodes = [...providerProblemCodes, 'not-stored'] as const;
export type RefreshProblemCode = (typeof refreshProblemCodes)[number];

const count = z.int().nonnegative();
const refreshed = { symbol: z.string(), provider: providerIdSchema };

export const refreshedSeriesSchema = z.discriminatedUnion('outcome', [
  z.object({
    ...refreshed,
    outcome: z.literal('fresh'),
    /** Bars new to the cache, and stored ones with another value now. */
    added: count,
    changed: count,
    /** Rows of the answer that failed a check. */
    rejected: count,
    first: businessDateSchema,
    last: businessDateSchema,
    /** True when the stored history was replaced as a whole. */
    reloaded: z.boolean(),
    replacedSimulated: z.boolean(),
    notes: z.array(z.string()),
  }),
  z.object({
    ...refreshed,
    outcome: z.literal('up-to-date'),
    last: businessDateSchema,
    /** False when no session has ended since, so that nobody was asked. */
    asked: z.boolean(),
  }),
  z.object({
    ...refreshed,
    outcome: z.literal('problem'),
    /** Null when no provider has such a series. */
    provider: providerIdSchema.nullable(),
    code: z.enum(refreshProblemCodes),
    message: z.string(),
    /** How long the provider asks to be left alone. */
    retryAfterMs: z.number().nullable(),
    /** What is still shown, unchanged; null when nothing is stored. The age counts NYSE sessions after the last bar. */
    cache: z.object({ last: businessDateSchema, ageSessions: count, simulated: z.boolean() }).nullable(),
    /** How the answer contradicts the stored history; `reload` takes it. */
    restatement: z
      .object({
        firstDay: businessDateSchema,
        commonDays: count,
        differingDays: count,
        /** New close over stored close when the same on every day, as after a split. */
        ratio: z.number().nullable(),
      })
      .nullable(),
  }),
]);
export type RefreshedSeries = z.infer<typeof refreshedSeriesSchema>;
export type RefreshProblem = Extract<RefreshedSeries, { outcome: 'problem' }>;

/** Every series asked for, in that order, or by symbol. */
export const refreshAnswerSchema = z.object({ series: z.array(refreshedSeriesSchema) });

/** How one series of a refresh under way stands; `result` once it is done. */
export const refreshProgressSchema = z.object({
  jobId: jobIdSchema,
  symbol: z.string(),
  fraction: z.number().min(0).max(1),
  result: refreshedSeriesSchema.nullable(),
});
