import { arch, cpus, release, totalmem } from 'node:os';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { Diagnostics } from '#shared/ipc/diagnostics-schemas.ts';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { createRedactor } from '#shared/format/redact-private.ts';
import { describeStartup } from './describe-startup.ts';
import { publicSettings } from './public-settings.ts';
import { readSettings } from './read-settings.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type DiagnosticsRequests =
  | 'about.read'
  | 'diagnostics.read'
  | 'fault.report'
  | 'folder.open'
  | 'clipboard.writeText';

const logLines = 60;
// A page that fails in a loop must not push everything else out of the log.
const reportsAMinute = 30;

/** What the app is made of, what helps to find a fault, and the way of a page's fault into the log. */
export function createDiagnosticsService(
  host: ServiceHost,
  threads: Threads,
  today: () => number,
): Pick<Handlers, DiagnosticsRequests> {
  const redact = createRedactor([{ label: 'workspace', path: host.folder }]);
  let reports: number[] = [];

  const series = (asOf: BusinessDate | null): Promise<SeriesRow[] | null> =>
    orNull(threads.compute('series.list', { asOf, today: today() }));
  const facts = () => orNull(threads.store('workspace.facts', {}));

  return {
    async 'about.read'({ asOf }) {
      const [rows, known] = await Promise.all([series(asOf), facts()]);
      const lastDates = (rows ?? []).map(({ provenance }) => provenance.lastDate).toSorted();
      return {
        sqlite: known?.sqlite ?? null,
        workspaceFolder: host.folder,
        canOpenFolders: host.openFolder !== undefined,
        series: rows?.length ?? 0,
        simulated: countSimulated(rows ?? []),
        oldestLastDate: lastDates.at(0) ?? null,
        newestLastDate: lastDates.at(-1) ?? null,
      };
    },
    async 'diagnostics.read'() {
      const startup = await describeStartup(threads);
      const [rows, known, settings, backups] = await Promise.all([
        series(null),
        facts(),
        orNull(readSettings(threads)),
        orNull(threads.store('backup.list', {})),
      ]);
      const { version, electron, chrome, node, platform } = host.versions;
      const newest = backups?.at(0)?.madeAtMs;
      return {
        at: new Date(host.nowMs()).toISOString(),
        versions: { stopline: version, electron, chrome, node, sqlite: known?.sqlite ?? null },
        system: {
          platform,
          release: release(),
          architecture: arch(),
          processors: cpus().length,
          memoryMb: Math.round(totalmem() / 1_048_576),
        },
        startup: withoutPrivateWords(startup, redact),
        files: known && { cache: known.cache, user: known.user },
        backups: backups && {
          count: backups.length,
          newestAt: newest === undefined ? null : new Date(newest).toISOString(),
        },
        counts: rows &&
          known && {
            series: rows.length,
            simulated: countSimulated(rows),
            bars: rows.reduce((sum, { bars }) => sum + bars, 0),
            seriesWithIssues: rows.filter(({ issues }) => issues.length > 0).length,
            ...known.records,
            drafts: Object.keys(settings?.drafts ?? {}).length,
          },
        settings: settings && publicSettings(settings),
        log: [...(host.logTail?.(logLines) ?? [])],
      };
    },
    async 'fault.report'({ kind, message, stack }) {
      const nowMs = host.nowMs();
      reports = reports.filter((ms) => nowMs - ms < 60_000);
      if (reports.length >= reportsAMinute) return {};
      reports.push(nowMs);
      host.log(
        `fault of a page (${kind}): ${stack?.includes(message) ? stack : `${message}\n${stack ?? ''}`}`,
      );
      return {};
    },
    'folder.open': async ({ folder }) => ({ opened: (await host.openFolder?.(folder)) ?? false }),
    async 'clipboard.writeText'({ text }) {
      host.copyText?.(text);
      return { copied: host.copyText !== undefined };
    },
  };
}

const countSimulated = (rows: readonly SeriesRow[]): number =>
  rows.filter(({ provenance }) => provenance.simulated).length;

/** The answer, or null where the workspace cannot give one: diagnostics are wanted most when little works. */
const orNull = <Value>(answer: Promise<Value>): Promise<Value | null> => answer.catch(() => null);

function withoutPrivateWords(
  startup: Diagnostics['startup'],
  redact: (text: string) => string,
): Diagnostics['startup'] {
  if (startup.state === 'failed') {
    return { ...startup, message: redact(startup.message), nextStep: redact(startup.nextStep) };
  }
  return startup.notices ? { ...startup, notices: startup.notices.map(redact) } : startup;
}
