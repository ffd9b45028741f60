import { workerData } from 'node:worker_threads';
import { serveJobs } from './serve-jobs.ts';
import { storeJobs } from './store-jobs/store-jobs.ts';
import { createStoreContext } from './store-jobs/store-context.ts';

serveJobs(storeJobs, createStoreContext((workerData as { folder: string }).folder));
