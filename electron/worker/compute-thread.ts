import { workerData } from 'node:worker_threads';
import { createComputeContext } from './compute-jobs/compute-context.ts';
import { firstComputeJobs } from './compute-jobs/first-jobs.ts';
import { serveJobs } from './serve-jobs.ts';

serveJobs(
  firstComputeJobs,
  createComputeContext((workerData as { folder: string }).folder),
  async () => (await import('./compute-jobs/compute-jobs.ts')).computeJobs,
);
