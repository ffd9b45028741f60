import { z } from 'zod';

export const boardFilters = ['all', 'fired', 'unknown', 'armed'] as const;

/** What the Monitor screen works on. */
export const monitorIdeaSchema = z.object({
  filter: z.enum(boardFilters),
  /** The trigger whose firings are looked at; null for the first on the board. */
  chosen: z.int().positive().nullable(),
  /** What stands beside the firings. */
  beside: z.enum(['log', 'crowding']),
  crowdingSymbol: z.string().max(12).nullable(),
  /** When the catch-up report was made that has been read. */
  readCatchUp: z.string().max(40).nullable(),
  /** The newest alert that the log has shown to somebody; those after it are unread, in every window. */
  seenAlert: z.int().nonnegative().default(0),
});
export type MonitorIdea = z.infer<typeof monitorIdeaSchema>;

export const defaultMonitor: MonitorIdea = {
  filter: 'all',
  chosen: null,
  beside: 'log',
  crowdingSymbol: null,
  readCatchUp: null,
  seenAlert: 0,
};
