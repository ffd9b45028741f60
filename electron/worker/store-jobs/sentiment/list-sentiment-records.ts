import { listSentiments } from '#electron/db/queries/playbooks/list-sentiments.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import type { StoreContext } from '../store-context.ts';

/** The ledger as it was recorded. */
export const listSentimentRecords: Job<
  StoreContext,
  StoreJobs['sentiment.list']['input'],
  StoreJobs['sentiment.list']['output']
> = (context) => listSentiments(context.user());
