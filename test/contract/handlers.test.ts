import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestName } from '#shared/ipc/contract.ts';
import { requests } from '#shared/ipc/contract.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { exampleTicket as ticket, requestExamples as examples } from '../support/request-examples.ts';
import { genericText, makeBars } from '../support/fixtures.ts';
import { calendarText, chainText, positionsText } from '../support/sources/record-texts.ts';
import { openTestServices } from '../support/open-test-services.ts';
import type { TestServices } from '../support/open-test-services.ts';

describe('the services, on the sample', () => {
  let services: TestServices;
  const files = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  beforeAll(async () => {
    services = openTestServices();
    const quoteDay = toDayNumber('2025-06-18' as BusinessDate);
    writeFileSync(join(files, 'chain.json'), chainText('IWM', quoteDay));
    writeFileSync(join(files, 'positions.csv'), positionsText(quoteDay));
    writeFileSync(join(files, 'macro.ics'), calendarText([['cpi', 'CPI', quoteDay + 400, null]], 'macro'));
    for (const { token } of await services.offerFiles(
      ['chain.json', 'positions.csv', 'macro.ics'].map((name) => join(files, name)),
    ))
      await services.handlers['import.run']({ jobId: 'records', token, symbol: null });
  });
  afterAll(async () => {
    await services.end();
    rmSync(files, { recursive: true, force: true });
  });

  it.each(Object.keys(examples) as RequestName[])('%s answers in the shape of the contract', async (name) => {
    const input = { ...examples[name] } as Record<string, unknown>;
    if (name === 'import.run' || name === 'import.preview') {
      writeFileSync(join(files, 'ABC.csv'), genericText(makeBars(50)));
      input['token'] = (await services.offerFiles([join(files, 'ABC.csv')]))[0]?.token;
    }
    const target = async (file: string) => (await services.offerTarget(join(files, file))).token;
    const written = {
      'report.write': 'pdf',
      'table.write': 'csv',
      'picture.write': 'png',
      'calendar.export': 'ics',
    };
    if (name in written) input['token'] = await target(`out.${written[name as keyof typeof written]}`);
    if (name === 'series.export') input['token'] = await target('IWM.csv');
    if (name === 'workspace.save') input['token'] = await target('all.stopline-backup');
    if (name === 'workspace.restore')
      input['token'] = (await services.offerFiles([join(files, 'all.stopline-backup')]))[0]?.token;
    if (input['id'] === 'set below')
      input['id'] = (await services.handlers['playbook.list']({ asOf: null }))[0]?.id;
    if (name === 'playbook.export') input['token'] = await target('notes.playbook.json');
    if (name === 'playbook.import')
      input['token'] = (await services.offerFiles([join(files, 'notes.playbook.json')]))[0]?.token;
    if (name === 'note.recognise')
      input['token'] = (await services.offerFiles([join(files, 'positions.csv')]))[0]?.token;
    if (name === 'backup.restore') input['name'] = (await services.handlers['backup.list']({}))[0]?.name;
    expect(requests[name].input.parse(input)).toEqual(input);
    const output = await services.handlers[name](input as never);
    const checked = requests[name].output.safeParse(output);
    expect(checked.error?.issues ?? []).toEqual([]);
  });

  it('labels everything of the sample as simulated', async () => {
    for (const row of await services.handlers['watchlist.read']({ asOf: null })) {
      if (row.provenance.symbol === 'ABC') continue;
      expect(row.provenance, row.provenance.symbol).toMatchObject({
        simulated: true,
        source: 'simulated sample',
      });
    }
  });

  it('keeps tickets and settings exactly', async () => {
    await services.handlers['ticket.save'](ticket);
    expect(await services.handlers['ticket.list']({})).toEqual([ticket]);
    const before = await services.handlers['settings.read']({});
    await services.handlers['settings.write']({ range: '5Y' });
    expect(await services.handlers['settings.read']({})).toEqual({ ...before, range: '5Y' });
  });

  it('reads nothing dated after the as-of day', async () => {
    const asOf = '2025-06-18' as BusinessDate;
    const { handlers } = services;
    const rows = await handlers['watchlist.read']({ asOf });
    const series = await handlers['series.list']({ asOf });
    const answers = [
      ...rows.map(({ provenance }) => provenance.lastDate),
      ...series.map(({ provenance }) => provenance.lastDate),
      (
        await handlers['chart.read']({
          ...examples['chart.read'],
          symbol: 'TNA',
          asOf,
        })
      ).provenance.lastDate,
      (await handlers['trend.read']({ symbol: 'TNA', asOf })).provenance.lastDate,
      (await handlers['sizing.context']({ symbol: 'TNA', asOf, horizonSessions: 20 })).provenance.lastDate,
      ...(
        await handlers['returns.read']({
          symbols: ['TNA'],
          windows: ['YTD'],
          custom: null,
          basis: 'split',
          asOf,
        })
      ).map(({ to }) => to),
    ];
    expect(answers.length).toBeGreaterThan(20);
    for (const date of answers) expect(date && date <= asOf).toBe(true);
  });
});
