import { z } from 'zod';
import {
  asOfSchema,
  businessDateSchema,
  dayColumnSchema,
  floatColumnSchema,
  symbolSchema,
} from './schemas.ts';

const count = z.int().nonnegative();
/** When the file came in; null under an as-of date, which knows nothing of later imports. */
const importedAt = z.string().nullable();

export const chainRowSchema = z.object({
  underlying: z.string(),
  quoteDate: businessDateSchema,
  /** The moment as the file writes it. */
  quotedAt: z.string().nullable(),
  underlyingPrice: z.number().nullable(),
  contracts: count,
  expirations: count,
  firstExpiration: businessDateSchema,
  lastExpiration: businessDateSchema,
  source: z.string(),
  fileName: z.string(),
  /** NYSE sessions after the day of the quotes, up to the as-of day or today. */
  ageSessions: count,
  importedAt,
  /** False when its record is damaged; then only removing it or importing it again helps. */
  intact: z.boolean(),
});
export type ChainRow = z.infer<typeof chainRowSchema>;

export const chainRequestSchema = z.strictObject({
  underlying: symbolSchema,
  /** Null takes the newest that may be read. */
  quoteDate: businessDateSchema.nullable(),
  /** Null takes all. */
  expiration: businessDateSchema.nullable(),
  asOf: asOfSchema,
});
export const chainDaySchema = z.strictObject({ underlying: symbolSchema, quoteDate: businessDateSchema });

/** Contracts in columns of one length, by expiration, strike and side; NaN where the file says nothing. */
export const chainAnswerSchema = z.object({
  underlying: z.string(),
  quoteDate: businessDateSchema,
  quotedAt: z.string().nullable(),
  underlyingPrice: z.number().nullable(),
  source: z.string(),
  ageSessions: count,
  roots: z.array(z.string()),
  columns: z.object({
    expirationDay: dayColumnSchema,
    /** 1 for a call, -1 for a put. */
    side: dayColumnSchema,
    strike: floatColumnSchema,
    /** Place in `roots`, -1 where the file names no contract. */
    rootIndex: dayColumnSchema,
    bid: floatColumnSchema,
    ask: floatColumnSchema,
    last: floatColumnSchema,
    volume: floatColumnSchema,
    openInterest: floatColumnSchema,
    /** A year, as a fraction. */
    impliedVolatility: floatColumnSchema,
    delta: floatColumnSchema,
    gamma: floatColumnSchema,
    theta: floatColumnSchema,
    vega: floatColumnSchema,
    rho: floatColumnSchema,
  }),
});
export type ChainAnswer = z.infer<typeof chainAnswerSchema>;

const optionSchema = z
  .object({ expiration: businessDateSchema, side: z.enum(['call', 'put']), strike: z.number() })
  .nullable();

/** A position of a statement, or a lot of one; in the shares of the as-of day. */
export const lotSchema = z.object({
  account: z.string(),
  /** Day of the statement. */
  date: businessDateSchema,
  kind: z.enum(['security', 'option', 'cash']),
  symbol: z.string(),
  description: z.string(),
  option: optionSchema,
  quantity: z.number().nullable(),
  costCents: z.int().nullable(),
  price: z.number().nullable(),
  marketValueCents: z.int().nullable(),
  currency: z.string(),
  openedOn: businessDateSchema.nullable(),
});
export const executionSchema = z.object({
  account: z.string(),
  date: businessDateSchema,
  symbol: z.string(),
  option: optionSchema,
  quantity: z.number(),
  price: z.number(),
  commissionCents: z.int().nullable(),
  currency: z.string(),
});
export const statementRowSchema = z.object({
  account: z.string(),
  date: businessDateSchema,
  source: z.string(),
  fileName: z.string(),
  positions: count,
  executions: count,
  /** NYSE sessions after the day of the statement, up to the as-of day or today. */
  ageSessions: count,
  importedAt,
  intact: z.boolean(),
});
export type StatementRow = z.infer<typeof statementRowSchema>;

/** Every statement; and of the newest of each account what is held and what was traded. */
export const positionsAnswerSchema = z.object({
  statements: z.array(statementRowSchema),
  lots: z.array(lotSchema),
  executions: z.array(executionSchema),
});
export type PositionsAnswer = z.infer<typeof positionsAnswerSchema>;
export const statementDaySchema = z.strictObject({
  account: z.string().min(1).max(200),
  date: businessDateSchema,
});

export const calendarRequestSchema = z.strictObject({
  /** Events that end on or after this day; null for all. */
  from: businessDateSchema.nullable(),
  /** Events that begin on or before this day; null for all. */
  to: businessDateSchema.nullable(),
  asOf: asOfSchema,
});
export const calendarEventSchema = z.object({
  calendar: z.string(),
  title: z.string(),
  description: z.string(),
  date: businessDateSchema,
  lastDate: businessDateSchema,
  allDay: z.boolean(),
  startMs: z.number().nullable(),
  repeats: z.string().nullable(),
});
export const calendarRowSchema = z.object({
  name: z.string(),
  source: z.string(),
  fileName: z.string(),
  /** Of those that may be read. */
  events: count,
  /** Null when none of its events can be read as written. */
  first: businessDateSchema.nullable(),
  last: businessDateSchema.nullable(),
  importedAt,
  intact: z.boolean(),
});
export type CalendarRow = z.infer<typeof calendarRowSchema>;
/** The calendars, and their events by date: those of the past, and of what is to come those that were known by the as-of day. */
export const calendarAnswerSchema = z.object({
  calendars: z.array(calendarRowSchema),
  events: z.array(calendarEventSchema),
});
export type CalendarAnswer = z.infer<typeof calendarAnswerSchema>;
export const calendarNameSchema = z.strictObject({ name: z.string().min(1).max(300) });
