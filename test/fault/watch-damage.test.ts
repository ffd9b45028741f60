import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { openUser } from '#electron/db/open-user.ts';
import { readLastCheck, writeCheck } from '#electron/db/queries/triggers/alert-check.ts';
import { type AlertRecord, alertFromRow } from '#electron/db/queries/triggers/alert-row.ts';
import { listAlerts } from '#electron/db/queries/triggers/list-alerts.ts';
import { listDamagedRows } from '#electron/db/queries/checks/list-damaged-rows.ts';
import { readTriggers } from '#electron/db/queries/triggers/list-triggers.ts';
import { saveTrigger } from '#electron/db/queries/triggers/save-trigger.ts';
import { addAlert } from '#electron/db/queries/triggers/write-alerts.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const date = (text: string): BusinessDate => text as BusinessDate;
const trigger: Omit<Trigger, 'id'> & { id: null } = {
  id: null,
  name: 'IWM below its stop',
  role: 'exit',
  condition: {
    kind: 'compare',
    measure: { kind: 'level', series: { symbol: 'IWM' }, unit: 'price' },
    is: 'atMost',
    threshold: 216.25,
  },
  origin: { kind: 'own' },
  note: 'Sell all.',
  setOn: date('2025-03-03'),
  watchedAfter: date('2025-03-03'),
  expiresOn: null,
  snoozedThrough: null,
  revision: 1,
  simulatedSymbols: [],
};
const alert: AlertRecord = {
  triggerId: 1,
  revision: 1,
  name: trigger.name,
  role: 'exit',
  condition: trigger.condition,
  date: date('2025-03-10'),
  circumstance: 'live',
  missedSessions: 0,
  snoozed: false,
  sentence: 'IWM below its stop: fired on 10 Mar 2025.',
  leaves: [],
};
const check = {
  atMs: 1_741_651_200_000,
  through: date('2025-03-10'),
  after: date('2025-03-07'),
  known: { 1: date('2025-03-10') },
  unknown: [],
};

test('a changed bit of a trigger, an alert or a look is named, and nothing is read that was not written', () => {
  const folder = temporaryFolder();
  const written = openUser(folder, { mode: 'write' });
  saveTrigger(written, trigger);
  addAlert(written, alert, check.atMs, false);
  writeCheck(written, check);
  // A compact copy: SQLite leaves old bytes of a row in the free part of a page.
  written.copyTo(join(folder, 'compact.db'));
  written.close();
  renameSync(join(folder, 'compact.db'), join(folder, 'user.db'));
  const image = readFileSync(join(folder, 'user.db'));
  const rows = [
    { text: JSON.stringify({ ...trigger, id: 1 }), name: /^The trigger 1/ },
    { text: JSON.stringify(alert), name: /^The alert 1/ },
    { text: JSON.stringify({ through: check.through }).slice(0, -1), name: /^What .* says of the look/ },
  ];
  for (let trial = 0; trial < 90; trial++) {
    const { text, name } = rows[trial % rows.length] as (typeof rows)[number];
    const start = image.indexOf(text);
    if (start < 0) throw new Error(`${text} does not stand in one piece`);
    const changed = Buffer.from(image);
    changed[start + ((trial * 7919) % text.length)] ^= 1 << (trial % 7);
    writeFileSync(join(folder, 'user.db'), changed);
    const user = openUser(folder, { mode: 'read' });
    expect(listDamagedRows(user)).toEqual([expect.stringMatching(name)]);
    for (const read of readTriggers(user).triggers) expect(read).toEqual({ ...trigger, id: 1 });
    for (const row of listAlerts(user, 30_000)) expect(alertFromRow(row) ?? alert).toMatchObject(alert);
    expect([null, check]).toContainEqual(readLastCheck(user));
    user.close();
  }
});
