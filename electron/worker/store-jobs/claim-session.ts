import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import type { StoreContext } from './store-context.ts';

type Claim = Job<StoreContext, StoreJobs['refresh.claim']['input'], StoreJobs['refresh.claim']['output']>;

const key = 'last-scheduled-refresh';

/** True once for each session, whoever asks and however often. */
export const claimSession: Claim = (context, { session }) => {
  const user = context.user();
  return user.transaction(() => {
    const last = readSetting(user, key);
    const claimed = typeof last !== 'number' || last < session;
    if (claimed) writeSetting(user, key, session);
    return { claimed };
  });
};
