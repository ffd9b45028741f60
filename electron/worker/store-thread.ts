import { workerData } from 'node:worker_threads';
import { serveJobs } from './serve-jobs.ts';
import { firstStoreJobs } from './store-jobs/first-jobs.ts';
import { createStoreContext } from './store-jobs/store-context.ts';

serveJobs(
  firstStoreJobs,
  createStoreContext((workerData as { folder: string }).folder),
  async () => (await import('./store-jobs/store-jobs.ts')).storeJobs,
);
