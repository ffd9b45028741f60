import { workerData } from 'node:worker_threads';
import { createProviders } from '#electron/sources/providers/create-providers.ts';
import { createNetworkContext } from './network-jobs/network-context.ts';
import { networkJobs } from './network-jobs/network-jobs.ts';
import { serveJobs } from './serve-jobs.ts';

const providers = createProviders();
serveJobs(
  networkJobs,
  createNetworkContext((workerData as { folder: string }).folder, () => providers),
);
