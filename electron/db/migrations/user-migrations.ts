import type { Migration } from '../migration.ts';
import { ticketsAndSettings } from './user/0001-tickets-and-settings.ts';
import { audit } from './user/0002-audit.ts';
import { statements } from './user/0003-statements.ts';
import { rowChecksums } from './user/0004-row-checksums.ts';
import { ticketLives } from './user/0005-ticket-lives.ts';
import { playbooks } from './user/0006-playbooks.ts';
import { triggersAndAlerts } from './user/0007-triggers-and-alerts.ts';
import { sentimentLedger } from './user/0008-sentiment-ledger.ts';
import { drawings } from './user/0009-drawings.ts';
import { planVersions } from './user/0010-plan-versions.ts';
import { auditAndImportChecksums } from './user/0011-audit-and-import-checksums.ts';

/** In order, and only ever added to: a file's format version is the number of these it has been through. */
export const userMigrations: readonly Migration[] = [
  ticketsAndSettings,
  audit,
  statements,
  rowChecksums,
  ticketLives,
  playbooks,
  triggersAndAlerts,
  sentimentLedger,
  drawings,
  planVersions,
  auditAndImportChecksums,
];
