import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '#electron/main/log.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import { createRedactor } from '#shared/format/redact-private.ts';
import { createDispatch } from '#electron/main/dispatch.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { exampleTicket } from '../support/request-examples.ts';
import { runCommandLine } from '../support/run-command-line.ts';

const sentinels = ['Quillfeather', '987654321', '9,876,543', '73421', 'canary8f3a9c0d11e24b77'];
const root = mkdtempSync(join(tmpdir(), 'stopline-diagnostics-'));
const workspace = join(root, 'Quillfeather clients', 'workspace');
const logs = join(root, 'logs');

/** The name of each sentinel that a text holds. */
const foundIn = (text: string): string[] => sentinels.filter((sentinel) => text.includes(sentinel));

describe('diagnostics', () => {
  let services: TestServices;
  const log = openLog(logs, { redact: createRedactor([{ label: 'workspace', path: workspace }]) });
  beforeAll(async () => {
    services = openTestServices({ folder: workspace, log: log.write, logTail: log.tail });
    const { handlers } = services;
    await handlers['ticket.save']({
      ...exampleTicket,
      accountCents: 987_654_321,
      note: 'Quillfeather sells 73421 shares of Quillfeather before the merger.',
    });
    await handlers['settings.write']({ accountCents: 987_654_321, theme: 'dark', alertsMuted: true });
    await handlers['provider.key.set']({ provider: 'tiingo', key: 'canary8f3a9c0d11e24b77' });
  });
  afterAll(async () => {
    await services.end();
    rmSync(root, { recursive: true, force: true });
  });

  it('tell versions, sizes, counts, settings and health', async () => {
    const answer = await services.handlers['diagnostics.read']({});
    expect(answer.versions).toMatchObject({ node: process.versions.node });
    expect(answer.versions.sqlite).toMatch(/^3\.\d+\.\d+$/);
    expect(answer.startup).toEqual({ state: 'ready' });
    expect(answer.counts).toMatchObject({ series: 12, simulated: 12, tickets: 1 });
    expect(answer.counts?.bars).toBeGreaterThan(10_000);
    expect(answer.files?.cache.bytes).toBeGreaterThan(100_000);
    expect(answer.settings).toMatchObject({ theme: 'dark', alertsMuted: true });
    expect(answer.settings).not.toHaveProperty('accountCents');
    expect(Object.keys(answer.settings ?? {}).filter((name) => !(name in defaultSettings))).toEqual([]);
  });

  it('and the log hold nothing private, whatever failed with it', async () => {
    const { handlers } = services;
    const fault = new Error('no lot of "Quillfeather" for 73421 shares at $9,876,543.21');
    const failing = createDispatch(
      { ...handlers, 'ticket.list': () => Promise.reject(fault) },
      'app://bundle',
      log.write,
    );
    await failing(
      { url: 'app://bundle/index.html', isTopFrame: true, isOurWindow: true, isAudience: false } as never,
      'ticket.list',
      {},
    );
    await handlers['fault.report']({
      kind: 'panel',
      message: `accountCents 987654321 of ${workspace}/../Quillfeather.csv, key=canary8f3a9c0d11e24b77`,
      stack: `TypeError: account 987654321\n    at size (app://bundle/assets/index.js:1:22)`,
    });
    log.write(`ENOENT: no such file or directory, open '/home/Quillfeather/plan 73421.csv'`);
    const written = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
    expect(written.join('')).toContain('ticket.list failed');
    expect(written.join('')).toContain('at size (app://bundle/assets/index.js:1:22)');
    expect(foundIn(written.join(''))).toEqual([]);
    const told = JSON.stringify(await handlers['diagnostics.read']({}));
    expect(told).toContain('fault of a page (panel)');
    expect(foundIn(told)).toEqual([]);
  });

  it('bound what a failing page writes', async () => {
    const before = log.tail(1_000).length;
    for (let count = 0; count < 100; count++)
      await services.handlers['fault.report']({ kind: 'page', message: 'again', stack: null });
    expect(log.tail(1_000).length - before).toBeLessThan(70);
  });

  it('are told of a workspace that does not open', async () => {
    const broken = openTestServices({ folder: join(root, 'logs', 'stopline.log', 'workspace') });
    const answer = await broken.handlers['diagnostics.read']({});
    expect(answer.startup).toMatchObject({ state: 'failed' });
    expect(answer).toMatchObject({ files: null, counts: null, settings: null });
    await broken.close();
  });

  it('are the same on the command line', async () => {
    const { stdout, exitCode } = await runCommandLine(['diagnostics', '--sample', '--json']);
    expect(exitCode).toBe(0);
    const answer = JSON.parse(stdout) as { counts: { series: number }; startup: unknown; log: string[] };
    expect(answer).toMatchObject({ counts: { series: 12, simulated: 12, tickets: 0 }, log: [] });
  });

  it('of what the app is say where the data ends, on the as-of date', async () => {
    const { handlers } = services;
    const latest = await handlers['about.read']({ asOf: null });
    const earlier = await handlers['about.read']({ asOf: '2020-06-30' as never });
    expect(latest).toMatchObject({ series: 12, newestLastDate: '2025-12-18', workspaceFolder: workspace });
    expect((earlier.newestLastDate ?? '') <= '2020-06-30').toBe(true);
  });
});
