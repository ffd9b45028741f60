import { z } from 'zod';
import { noteReadingSchema } from '../domain/playbook/note-reading.ts';
import { playbookSchema } from '../domain/playbook/playbook.ts';
import { measureSchema } from '../domain/measure.ts';
import { levelBasisSchema } from '../domain/playbook/level-basis.ts';
import { evidenceSchema } from '../domain/playbook/span.ts';
import { noteAnswerSchema } from './note-schemas.ts';
import { asOfSchema, businessDateSchema } from './schemas.ts';

const { id, title, version, note, reading } = playbookSchema.shape;

export const playbookRowSchema = z.object({
  id,
  /** Of the newest version, as is the rest. */
  title,
  version,
  noteName: z.string(),
  /** The day that its note speaks of. */
  asOf: businessDateSchema,
  savedAtMs: z.number(),
  /** Newest first; one that is not as it was saved is named and cannot be opened. */
  versions: z.array(z.object({ version, title, savedAtMs: z.number(), intact: z.boolean() })),
});
export type PlaybookRow = z.infer<typeof playbookRowSchema>;

const named = { id, version: version.nullable(), asOf: asOfSchema };
/** A version of a playbook, the newest for null. */
export const playbookRequestSchema = z.strictObject(named);

export const playbookSaveSchema = z.strictObject({
  /** Whose next version it is; null for a new playbook. */
  id: id.nullable(),
  title,
  note,
  reading,
});
export type PlaybookSave = z.infer<typeof playbookSaveSchema>;

/** A playbook that is worked on: what is shown of it, saved or not. */
export const openPlaybookSchema = z.strictObject({
  /** Null until it is saved for the first time, as are the version and the moment. */
  id: id.nullable(),
  version: version.nullable(),
  savedAtMs: playbookSchema.shape.savedAtMs.nullable(),
  title,
  note,
  /** How the day of the note was found; null for one that was opened. */
  asOfFrom: noteAnswerSchema.shape.asOfFrom.nullable(),
  reading,
});
export type OpenPlaybook = Readonly<z.infer<typeof openPlaybookSchema>>;

/** The one playbook whose changes are not saved, as it was when the app was closed; null when there is none. */
export const playbookDraftSchema = openPlaybookSchema.nullable();
export const playbookDraftKeepSchema = z.strictObject({ draft: playbookDraftSchema });

export const playbookDuplicateSchema = z.strictObject({ ...named, title });
export const playbookRemovalSchema = z.strictObject({ id });
export const playbookRemovedSchema = z.object({ message: z.string() });

const token = z.string().min(1).max(64);
export const playbookExportSchema = z.strictObject({ ...named, token });
export const playbookExportedSchema = z.object({ fileName: z.string(), bytes: z.int() });
export const playbookImportSchema = z.strictObject({ token });

export const contradictionsRequestSchema = z.strictObject({
  reading: noteReadingSchema,
  /** The day that the note speaks of, on which triggers are looked at; null for the last day of data. */
  on: businessDateSchema.nullable(),
  asOf: asOfSchema,
});

export const contradictionKinds = [
  'stopsNeverActTogether',
  'horizonTooLong',
  'stopInsideNoise',
  'targetInsideNoise',
  'targetOutOfReach',
  'claimsDisagree',
  'triggerAlreadyTrue',
  'stopOnWrongSide',
] as const;

/** One change that would end a contradiction: the idea and field, and what to put there. */
export const proposalSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stop'), ideaId: z.string(), fraction: z.number() }),
  z.object({
    kind: z.literal('target'),
    ideaId: z.string(),
    from: z.number(),
    to: z.number(),
  }),
  z.object({
    kind: z.literal('horizon'),
    ideaId: z.string(),
    fromSessions: z.int().positive(),
    toSessions: z.int().positive(),
  }),
]);
export type Proposal = z.infer<typeof proposalSchema>;

export const contradictionSchema = z.object({
  kind: z.enum(contradictionKinds),
  /** For the user, with its figures. */
  sentence: z.string(),
  /** The words of the note that contradict each other, or what is known. */
  evidence: evidenceSchema,
  /** Ids of the ideas, claims and triggers it is about. */
  about: z.array(z.string()),
  /** What to do about it, in a sentence. */
  advice: z.string(),
  /** The same as changes that can be made at once, each by itself; empty where only a person can decide. */
  proposals: z.array(z.object({ label: z.string(), change: proposalSchema })),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

const ends = z.object({ from: z.number(), to: z.number() });
/** A stop or a target of an idea that is stated as a price. */
export const ideaLevelSchema = z.object({
  ideaId: z.string(),
  field: z.enum(['stop', 'target']),
  symbol: z.string(),
  /** In the shares of the note's day, and in those of the last day that may be read. */
  stated: ends,
  today: ends,
  /** Of the note's day, in its shares; null where there is none. */
  close: z.object({ date: businessDateSchema, close: z.number() }).nullable(),
  /** The level over that close less one. */
  distance: z.object({ from: measureSchema, to: measureSchema }),
  /** The splits that moved it since it was stated, in words. */
  splits: z.array(z.string()),
});
export type IdeaLevel = z.infer<typeof ideaLevelSchema>;

export const contradictionsAnswerSchema = z.object({
  contradictions: z.array(contradictionSchema),
  /** Prices that stand for a stop or a target. */
  levels: z.array(ideaLevelSchema),
  /** The basis of a price of an idea that is set now. */
  basis: levelBasisSchema,
  /** What could not be looked at, and why: no history, no instrument. */
  unchecked: z.array(z.string()),
});
export type ContradictionsAnswer = z.infer<typeof contradictionsAnswerSchema>;
