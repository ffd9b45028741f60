import { expect, test } from 'vitest';
import type { WriteDb } from '#electron/db/database.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listDamagedRows } from '#electron/db/queries/checks/list-damaged-rows.ts';
import { listTickets } from '#electron/db/queries/tickets/list-tickets.ts';
import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { readTicket } from '#electron/db/queries/tickets/read-ticket.ts';
import { removeTicket } from '#electron/db/queries/tickets/remove-ticket.ts';
import { saveTicket } from '#electron/db/queries/tickets/save-ticket.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { closing } from '../../support/store/closing.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const emptyUser = (): WriteDb<'user'> => closing(openUser(temporaryFolder(), { mode: 'write' }));

const ticket: Ticket = {
  symbol: 'TNA',
  side: 'long',
  accountCents: 100_000_000,
  risk: { kind: 'fraction', value: 0.005 },
  entry: 40,
  stop: 35.2,
  stopRule: { kind: 'fraction', fraction: 0.12 },
  targets: [48],
  horizonSessions: 20,
  caps: {},
  note: "Robert'); DROP TABLE ticket;--",
  plannedOn: '2024-12-31',
  simulated: false,
};

const full: Ticket = {
  ...ticket,
  symbol: 'TZA',
  side: 'short',
  accountCents: Number.MAX_SAFE_INTEGER,
  risk: { kind: 'dollars', value: 1234.56 },
  stopRule: { kind: 'averageTrueRange', multiple: 2.5 },
  targets: [30, 20],
  caps: {
    cashDollars: 0,
    weightFraction: 0.1,
    leverageAdjustedExposureFraction: 0.3,
    tailLossFraction: 0.02,
    heatDollars: 5000,
  },
  simulated: true,
};

test.each([ticket, full])('a ticket of $symbol comes back exactly', (saved) => {
  const db = emptyUser();
  saveTicket(db, saved, 1);
  expect(readTicket(db, saved.symbol)).toStrictEqual(saved);
});

test.each([{ kind: 'price' }, { kind: 'swing', sessions: 20 }] as const)(
  'a stop rule of kind $kind comes back',
  (stopRule) => {
    const db = emptyUser();
    saveTicket(db, { ...ticket, stopRule }, 1);
    expect(readTicket(db, 'TNA')?.stopRule).toStrictEqual(stopRule);
  },
);

test('saving again replaces every field', () => {
  const db = emptyUser();
  saveTicket(db, { ...full, symbol: 'TNA' }, 1);
  saveTicket(db, ticket, 2);
  expect(listTickets(db)).toStrictEqual([ticket]);
  expect(removeTicket(db, 'TNA')).toBe(true);
  expect(removeTicket(db, 'TNA')).toBe(false);
  expect(readTicket(db, 'TNA')).toBeNull();
});

test('a ticket row that changed is refused by name, kept and not shown, until it is saved again', () => {
  const db = emptyUser();
  saveTicket(db, ticket, 1);
  saveTicket(db, full, 1);
  db.run("UPDATE ticket SET entry = 40.01 WHERE symbol = 'TNA'");
  expect(() => readTicket(db, 'TNA')).toThrow(StoreProblem);
  expect(() => readTicket(db, 'TNA')).toThrow(/ticket of TNA in user\.db is not as it was saved/);
  expect(listTickets(db)).toStrictEqual([full]);
  expect(listDamagedRows(db)).toEqual([expect.stringMatching(/ticket of TNA .* again to replace it/)]);
  expect(db.rows('SELECT symbol FROM ticket')).toHaveLength(2);
  saveTicket(db, ticket, 2);
  expect(listTickets(db)).toStrictEqual([ticket, full]);
  expect(listDamagedRows(db)).toEqual([]);
});

test('a ticket row with an impossible number is refused even when it was saved so', () => {
  const db = emptyUser();
  saveTicket(db, { ...ticket, entry: -40 }, 1);
  expect(() => readTicket(db, 'TNA')).toThrow(/ticket of TNA in user\.db .* entry/);
  expect(listDamagedRows(db)).toEqual([
    expect.stringContaining('entry is not valid'),
    expect.stringContaining('Version 1 of the plan'),
  ]);
});

test('a setting that changed gives way to the default, is kept, and is named', () => {
  const db = emptyUser();
  writeSetting(db, 'layout', { dark: true });
  db.run('UPDATE setting SET value = \'{"dark":false}\'');
  expect(readSetting(db, 'layout')).toBeUndefined();
  expect(listDamagedRows(db)).toEqual([expect.stringContaining('"layout"')]);
  expect(db.rows('SELECT value FROM setting')).toEqual([{ value: '{"dark":false}' }]);
});

test('settings hold any JSON and are undefined when absent', () => {
  const db = emptyUser();
  expect(readSetting(db, 'layout')).toBeUndefined();
  writeSetting(db, 'layout', { panes: ['OBV', null, 1.5], dark: true });
  writeSetting(db, 'layout', { panes: [] });
  expect(readSetting(db, 'layout')).toEqual({ panes: [] });
  writeSetting(db, 'nothing', null);
  expect(readSetting(db, 'nothing')).toBeNull();
  writeSetting(db, 'layout', undefined);
  expect(readSetting(db, 'layout')).toBeUndefined();
});
