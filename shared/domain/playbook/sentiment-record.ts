import { z } from 'zod';
import { businessDateSchema, symbolSchema } from '../../ipc/schemas.ts';
import type { Playbook } from './playbook.ts';
import { sentimentSchema } from './sentiment.ts';

/** The tone of a note as it was first saved, with what it named: the ledger's line, which no later edit or removal touches. */
export const sentimentRecordSchema = z.strictObject({
  /** SHA-256 of the note's text, in hexadecimal. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day that the note speaks of. */
  asOf: businessDateSchema,
  noteName: z.string().max(200),
  score: sentimentSchema.shape.score,
  label: sentimentSchema.shape.label,
  /** What the note stated itself. */
  statedLabel: z.string().max(60).optional(),
  statedScore: sentimentSchema.shape.score.optional(),
  symbols: z.array(symbolSchema).max(50).readonly(),
  recordedAtMs: z.number().nonnegative(),
});
export type SentimentRecord = z.infer<typeof sentimentRecordSchema>;

const mostSymbols = 50;

/** The ledger's line of a playbook: the symbols of its ideas first, then those of its claims. */
export function sentimentRecordOf({ note, reading, savedAtMs }: Playbook): SentimentRecord {
  const { score, label, stated } = reading.sentiment;
  const symbols = [
    ...reading.ideas.flatMap(({ legs }) => legs.map(({ symbol }) => symbol)),
    ...reading.claims.map(({ symbol }) => symbol),
  ];
  return {
    textHash: note.textHash,
    asOf: note.asOf,
    noteName: note.name,
    score,
    label,
    ...(stated?.label === undefined ? {} : { statedLabel: stated.label }),
    ...(stated?.score === undefined ? {} : { statedScore: stated.score }),
    symbols: [...new Set(symbols)].slice(0, mostSymbols),
    recordedAtMs: savedAtMs,
  };
}
