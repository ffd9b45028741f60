import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../support/source-files.ts';

/** The fewest tests that a date which slips by a day fails: calendar, business dates, days as files and providers write them. */
const sharpest = [
  'test/unit/domain',
  'test/oracle/calendar',
  'test/unit/format',
  'test/unit/sources/parse-price-file',
  'test/unit/sources/providers/answers',
  'test/unit/sources/providers/last-complete-session',
];
/** All in which one could. */
const dateSensitive = [
  ...sharpest,
  'test/unit/analytics/windows',
  'test/unit/alignment',
  'test/unit/quality',
  'test/unit/sources/calendar',
  'test/property/calendar',
];
const ahead = ['Asia/Kolkata', 'Pacific/Auckland'];
const behind = ['America/Sao_Paulo'];
const others = ['UTC', 'America/New_York', 'Europe/London', 'Asia/Tokyo'];
const long = process.env['STOPLINE_FULL'] === '1';
/** The zones at the edges always run all of them; the rest does so in the long tier. */
const runs: readonly (readonly [zone: string, tests: readonly string[], least: number])[] = [
  ...[...ahead, ...behind].map((zone) => [zone, dateSensitive, 300] as const),
  ...others.map((zone) => (long ? ([zone, dateSensitive, 300] as const) : ([zone, sharpest, 100] as const))),
];

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs the tests in a process of its own whose clock stands in the zone. */
async function runIn(zone: string, tests: readonly string[]): Promise<{ report: Report; zone: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-zone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const env = { ...Object.fromEntries(outer), TZ: zone };
  const run = (args: string[]) =>
    new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: projectRoot, env, maxBuffer: 1e8 }, (_, stdout) =>
        resolve(stdout),
      );
    });
  const output = join(folder, 'report.json');
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join('test', 'vitest.config.ts');
  // One process without walls between the files: starting one for each takes longer than these tests.
  const lean = ['--maxWorkers=1', '--no-isolate'];
  await run([
    vitest,
    'run',
    '--config',
    config,
    ...lean,
    '--reporter=json',
    `--outputFile=${output}`,
    ...tests,
  ]);
  const seen = await run(['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone']);
  return { report: JSON.parse(readFileSync(output, 'utf8')) as Report, zone: seen.trim() };
}

it.each(runs)(
  'dates, calendar, windows, files and ages are the same in %s',
  async (zone, tests, least) => {
    const { report, zone: seen } = await runIn(zone, tests);
    const failed = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed');
    // Calcutta is what the runtime calls Kolkata.
    expect(seen.replace('Calcutta', 'Kolkata')).toBe(zone);
    expect(failed.map(({ fullName }) => fullName)).toEqual([]);
    expect(report.numFailedTests).toBe(0);
    expect(report.numPassedTests).toBeGreaterThan(least);
  },
  180_000,
);
