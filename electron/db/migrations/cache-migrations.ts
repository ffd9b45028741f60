import type { Migration } from '../migration.ts';
import { marketData } from './cache/0001-market-data.ts';
import { sourceDisagreements } from './cache/0002-source-disagreements.ts';
import { chainsAndCalendars } from './cache/0003-chains-and-calendars.ts';

/** In order, and only ever added to: a file's format version is the number of these it has been through. */
export const cacheMigrations: readonly Migration[] = [marketData, sourceDisagreements, chainsAndCalendars];
