import type { ReadDb } from '../../database.ts';
import { type AlertRow, alertColumns } from './alert-row.ts';

const all = `SELECT ${alertColumns} FROM alert WHERE day <= ? ORDER BY day DESC, id DESC`;
const undelivered = `SELECT ${alertColumns} FROM alert WHERE delivered_at_ms IS NULL ORDER BY day, id`;

/** The alerts of sessions through a day, latest first. */
export const listAlerts = (db: ReadDb<'user'>, throughDay: number): AlertRow[] =>
  db.rows<AlertRow>(all, throughDay);

/** Those that nobody was told of, in the order of their sessions. */
export const listUndelivered = (db: ReadDb<'user'>): AlertRow[] => db.rows<AlertRow>(undelivered);
