import { workerData } from 'node:worker_threads';
import { computeJobs } from './compute-jobs/compute-jobs.ts';
import { createComputeContext } from './compute-jobs/compute-context.ts';
import { serveJobs } from './serve-jobs.ts';

serveJobs(computeJobs, createComputeContext((workerData as { folder: string }).folder));
