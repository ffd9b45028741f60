import { existsSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { defaultHttpLimits } from '#electron/sources/http.ts';
import { createProviders } from '#electron/sources/providers/create-providers.ts';
import { createNetworkContext } from '#electron/worker/network-jobs/network-context.ts';
import { networkJobs } from '#electron/worker/network-jobs/network-jobs.ts';
import { serveJobs } from '#electron/worker/serve-jobs.ts';
import { type ProviderId, providerIds } from '#shared/domain/provider.ts';
import { ProviderServerClock } from '../provider-server-clock.ts';
import { type Loopback, loopbackFile } from './loopback.ts';

/** The network thread as it is, but that its providers are on this computer and that its waits pass at once. */
const { folder } = workerData as { folder: string };
// Most low ports, the one for discarding among them, are refused by fetch before anything is tried.
const nobodyListens = 'http://127.0.0.1:2';

function connect() {
  const file = loopbackFile(folder);
  const told: Partial<Loopback> = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Loopback)
    : {};
  const { address = nobodyListens, nowMs = 0, limits = {} } = told;
  return createProviders({
    clock: new ProviderServerClock(nowMs),
    random: () => 0.5,
    limits: { ...defaultHttpLimits, allowLoopback: true, ...limits },
    baseAddresses: Object.fromEntries(providerIds.map((id): [ProviderId, string] => [id, address])),
  });
}

serveJobs(networkJobs, createNetworkContext(folder, connect));
