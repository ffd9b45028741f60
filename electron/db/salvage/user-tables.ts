import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { SqlValue } from '../database.ts';

/** A row, or as much of it as an index holds; at least its `rowid`. */
export type PartOfRow = Readonly<Record<string, SqlValue | undefined>>;

/** What a person calls the rows of a table of user.db, and which index still tells of one whose page is lost. */
export interface UserTable {
  readonly table: string;
  readonly one: string;
  readonly many: string;
  /** What a person calls one row; null where they are only counted. */
  readonly name: ((row: PartOfRow) => string) | null;
  readonly index: { readonly name: string; readonly columns: readonly string[] } | null;
}

const triggerName = (record: SqlValue | undefined): string =>
  typeof record === 'string' ? `, ${(JSON.parse(record) as { name: string }).name}` : '';

/** Tables whose rows stand each under a checksum of its own, in the order in which they are written. */
export const ownRowTables: readonly UserTable[] = [
  {
    table: 'ticket',
    one: 'ticket',
    many: 'tickets',
    name: ({ symbol }) => `the ticket of ${symbol}`,
    index: { name: 'sqlite_autoindex_ticket_1', columns: ['symbol'] },
  },
  {
    table: 'past_ticket',
    one: 'ended ticket',
    many: 'ended tickets',
    name: ({ id, symbol }) => `the ended ticket ${id} of ${symbol}`,
    index: { name: 'past_ticket_by_symbol', columns: ['id', 'symbol'] },
  },
  {
    table: 'plan_version',
    one: 'version of a ticket’s plan',
    many: 'versions of tickets’ plans',
    name: null,
    index: { name: 'sqlite_autoindex_plan_version_1', columns: ['ticket_id', 'version'] },
  },
  {
    table: 'playbook_version',
    one: 'version of a playbook',
    many: 'versions of playbooks',
    name: ({ title, version }) =>
      typeof title === 'string' ? `version ${version} of the playbook "${title}"` : 'a version of a playbook',
    index: { name: 'sqlite_autoindex_playbook_version_1', columns: ['playbook_id', 'version'] },
  },
  {
    table: 'trigger_rule',
    one: 'trigger',
    many: 'triggers',
    name: ({ id, rowid, record }) => `the trigger ${id ?? rowid}${triggerName(record)}`,
    index: null,
  },
  {
    table: 'drawing',
    one: 'drawing',
    many: 'drawings',
    name: ({ symbol }) => (symbol === undefined ? 'a drawing' : `a drawing on the chart of ${symbol}`),
    index: { name: 'sqlite_autoindex_drawing_1', columns: ['id'] },
  },
  {
    table: 'setting',
    one: 'setting',
    many: 'settings',
    name: ({ key }) => `the setting "${key}"`,
    index: { name: 'sqlite_autoindex_setting_1', columns: ['key'] },
  },
  {
    table: 'alert',
    one: 'alert',
    many: 'alerts',
    name: null,
    index: { name: 'alert_by_day', columns: ['id'] },
  },
  {
    table: 'alert_check',
    one: 'look at the triggers',
    many: 'looks at the triggers',
    name: null,
    index: null,
  },
  {
    table: 'sentiment_record',
    one: 'line of the sentiment ledger',
    many: 'lines of the sentiment ledger',
    name: null,
    index: { name: 'sqlite_autoindex_sentiment_record_1', columns: ['text_hash', 'as_of'] },
  },
  {
    table: 'audit_line',
    one: 'line of the audit',
    many: 'lines of the audit',
    name: null,
    index: { name: 'audit_line_by_symbol', columns: ['id'] },
  },
  {
    table: 'statement_import',
    one: 'record of a broker’s file',
    many: 'records of brokers’ files',
    name: null,
    index: null,
  },
];

/** Statements, each of which stands under one checksum with its rows in {@link statementParts}. */
export const statementTable: UserTable = {
  table: 'statement',
  one: 'statement',
  many: 'statements',
  name: ({ account, day }) => `the statement of ${account} on ${formatDate(toBusinessDate(Number(day)))}`,
  index: { name: 'sqlite_autoindex_statement_1', columns: ['account', 'day'] },
};
export const statementParts = ['lot', 'execution'] as const;
