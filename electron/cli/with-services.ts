import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RequestInput, RequestName, RequestOutput } from '#shared/ipc/contract.ts';
import { requests } from '#shared/ipc/contract.ts';
import { createServices } from '#electron/services/create-services.ts';
import type { Services } from '#electron/services/create-services.ts';
import { environmentKeys } from '#electron/services/provider-keys/environment-keys.ts';
import { createSessionKeys } from '#electron/services/provider-keys/session-keys.ts';
import type { CommonOptions } from './common-options.ts';
import { defaultWorkspace } from './default-workspace.ts';
import { flattenMeasures } from './flatten-measures.ts';
import { threadEntries } from './thread-entries.ts';
import { UsageProblem } from './usage-problem.ts';
import { wrongOption } from './wrong-option.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** What a command may ask: the same requests as a window, with the same checks of the input. */
export interface Session {
  ask<Name extends RequestName>(name: Name, input: unknown): Promise<RequestOutput<Name>>;
  offerFiles: Services['offerFiles'];
  offerTarget: Services['offerTarget'];
}

/**
 * Opens the workspace that the options name, runs `work`, prints its answer as JSON and closes everything.
 * Only `mayCreate` makes a workspace in a folder that has none.
 */
export async function withServices(
  options: CommonOptions,
  mayCreate: boolean,
  work: (session: Session) => Promise<unknown>,
): Promise<void> {
  const { folder, temporary } = chooseFolder(options, mayCreate);
  const services = createServices({
    folder,
    threads: threadEntries,
    maximumComputeThreads: 2,
    withSample: options.db === undefined,
    versions: {
      version: packageJson.version,
      electron: '',
      node: process.versions.node,
      chrome: '',
      platform: process.platform,
    },
    nowMs: Date.now,
    keys: createSessionKeys(environmentKeys(process.env)),
    chooseFiles: async () => [],
    emit: () => undefined,
    log: (message) => console.error(message),
  });
  try {
    await complainOnNotices(services);
    const answer = await work({
      offerFiles: services.offerFiles,
      offerTarget: services.offerTarget,
      ask: async <Name extends RequestName>(name: Name, input: unknown) => {
        const parsed = requests[name].input.safeParse(input);
        const [issue] = parsed.error?.issues ?? [];
        if (issue) throw wrongOption(issue, options);
        return services.handlers[name](parsed.data as RequestInput<Name>);
      },
    });
    process.stdout.write(`${JSON.stringify(flattenMeasures(answer), null, options.json ? 0 : 2)}\n`);
  } finally {
    await services.close();
    if (temporary) rmSync(folder, { recursive: true, force: true });
  }
}

/** A damaged file that was replaced is said on stderr; a start that failed is told by the request itself. */
async function complainOnNotices({ handlers }: Services): Promise<void> {
  const { startup } = await handlers['app.describe']({});
  if (startup.state === 'ready') for (const notice of startup.notices ?? []) console.error(notice);
}

function chooseFolder(
  { db, sample }: CommonOptions,
  mayCreate: boolean,
): { folder: string; temporary: boolean } {
  if (db !== undefined && sample) throw new UsageProblem('Give --db or --sample, not both.');
  if (sample) return { folder: mkdtempSync(join(tmpdir(), 'stopline-sample-')), temporary: true };
  if (db === undefined) return { folder: defaultWorkspace(), temporary: false };
  const folder = resolve(db);
  if (!mayCreate && !existsSync(join(folder, 'cache.db'))) {
    throw new UsageProblem(`--db: ${db} holds no Stopline workspace. Import a file into it first.`);
  }
  return { folder, temporary: false };
}
