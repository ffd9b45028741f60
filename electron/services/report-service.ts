import { basename } from 'node:path';
import { hidesAmounts } from '#shared/domain/mask.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { FileTokens } from './file-tokens.ts';
import type { ReportQuestions } from './report/report-questions.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

/** One page about an idea, made of the answers that the screens show. */
export function createReportService(
  host: ServiceHost,
  threads: Threads,
  targets: FileTokens,
  ask: ReportQuestions,
): Pick<Handlers, 'report.write'> {
  return {
    async 'report.write'(request) {
      const path = targets.pathOf(request.token);
      const settings = await ask['settings.read']({});
      // Its code asks for all that the screens do; a start needs none of it.
      const { gatherReport } = await import('./report/gather-report.ts');
      const facts = await gatherReport(ask, {
        symbol: request.symbol,
        asOf: request.asOf,
        draft: request.draft,
        settings,
        masked: request.masked || hidesAmounts(settings),
        appVersion: host.versions.version,
      });
      return threads.compute('report.write', { facts, paper: request.paper, path, name: basename(path) });
    },
  };
}
