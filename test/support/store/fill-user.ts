import { createHash } from 'node:crypto';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Drawing } from '#shared/domain/drawing.ts';
import type { ReadDb, WriteDb } from '#electron/db/database.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { isRowIntact } from '#electron/db/queries/checks/row-checksum.ts';
import { saveDrawing } from '#electron/db/queries/drawings/save-drawing.ts';
import { savePlaybook } from '#electron/db/queries/playbooks/save-playbook.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import { listStatements } from '#electron/db/queries/statements/list-statements.ts';
import { writeStatements } from '#electron/db/queries/statements/write-statements.ts';
import { saveTicketRecord } from '#electron/db/queries/tickets/save-ticket-record.ts';
import { writeCheck } from '#electron/db/queries/triggers/alert-check.ts';
import { saveTrigger } from '#electron/db/queries/triggers/save-trigger.ts';
import { addAlert } from '#electron/db/queries/triggers/write-alerts.ts';
import { examplePlaybook } from '../playbook/example-playbook.ts';
import { lotOf, recordDay, statementOf } from './fill-records.ts';
import { importedFile } from './fresh-series.ts';
import { ticketOf } from './fill-workspace.ts';
import { fillOf } from '../tickets.ts';

/** The tables of user.db whose rows stand each under a checksum of its own. */
export const ownRowTables = [
  'ticket',
  'past_ticket',
  'plan_version',
  'playbook_version',
  'trigger_rule',
  'drawing',
  'setting',
  'alert',
  'alert_check',
  'sentiment_record',
  'audit_line',
  'statement_import',
] as const;

/** Writes what a person leaves in user.db, once for each number of `from` up to but not `to`; every third ticket has ended. */
export function fillUser(user: WriteDb<'user'>, from: number, to: number): void {
  user.transaction(() => {
    for (let n = from; n < to; n += 1) writeOne(user, n);
  });
}

function writeOne(user: WriteDb<'user'>, n: number): void {
  const [symbol, date] = [`S${n}`, toBusinessDate(recordDay + n)];
  const plan = { ...ticketOf(symbol), note: `Plan ${n}. `.repeat(1 + (n % 40)) };
  const record = {
    id: n + 1,
    plan,
    fills: [fillOf(1, 'buy', n + 1, 40)],
    endedOn: n % 3 === 0 ? date : null,
  };
  saveTicketRecord(user, record, n);
  const sentence = `Saved the plan of ${symbol}.`;
  const detail = { id: n + 1, before: null, after: record };
  appendAuditLine(user, { atMs: n, kind: 'ticket', symbol, sentence, detail, undoes: null });
  const trigger = saveTrigger(user, {
    id: null,
    name: `${symbol} below its stop`,
    role: 'exit',
    condition: {
      kind: 'compare',
      measure: { kind: 'level', series: { symbol }, unit: 'price' },
      is: 'atMost',
      threshold: n,
    },
    origin: { kind: 'own' },
    note: '',
    setOn: date,
    watchedAfter: date,
    expiresOn: null,
    snoozedThrough: null,
    revision: 1,
    simulatedSymbols: [],
  });
  const { id: triggerId, name, role, condition } = trigger;
  const told = {
    circumstance: 'live',
    missedSessions: 0,
    snoozed: false,
    sentence: `${name}: fired.`,
    leaves: [],
  } as const;
  addAlert(user, { triggerId, revision: 1, name, role, condition, date, ...told, leaves: [] }, n, false);
  writeCheck(user, { atMs: n, through: date, after: date, known: { [triggerId]: date }, unknown: [] });
  const drawing = {
    id: uuidOf(n),
    symbol,
    kind: 'level',
    anchors: [{ date, price: n }],
    text: `Level ${n}`,
  } as const;
  saveDrawing(user, {
    ...drawing,
    anchors: [{ date, price: n }],
    tone: 'one',
    dash: 'solid',
    drawnOn: date,
    simulated: false,
  } satisfies Drawing);
  writeSetting(user, `key-${n}`, { value: 'x'.repeat(n) });
  const lots = [lotOf(symbol, n + 1), lotOf('TZA', n + 2)];
  writeStatements(user, importedFile({ fileName: `${n}.csv`, importedAtMs: n }), 'Schwab positions', [
    statementOf(`U${n}`, recordDay + n, lots),
  ]);
  if (n % 8 === 0)
    savePlaybook(user, { ...examplePlaybook, id: uuidOf(n), title: `Playbook ${n}`, savedAtMs: n });
}

function uuidOf(n: number): string {
  const hex = createHash('sha256').update(`${n}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Every row that its checksum vouches for, as a text by table: what a person can come to see. */
export function vouchedRows(user: ReadDb<'user'>): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const table of ownRowTables) {
    const all = user.rows<{ checksum: number }>(`SELECT * FROM ${table} NOT INDEXED`);
    rows.set(table, new Set(all.filter(isRowIntact).map((row) => JSON.stringify(row))));
  }
  const statements = listStatements(user).filter(({ intact }) => intact);
  const texts = statements.map(({ id: _id, fileName: _name, importedAtMs: _atMs, ...rest }) =>
    JSON.stringify(rest),
  );
  return rows.set('statement', new Set(texts));
}
