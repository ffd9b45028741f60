import { RequestError } from '#shared/ipc/errors.ts';
import { openPlaybookSchema } from '#shared/ipc/playbook-schemas.ts';
import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import type { StoreContext } from '../store-context.ts';
import { playbookDraftKey } from './draft-key.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

/** In UTF-16 units of JSON; a text of the longest note, all of it claims, is far below. */
const longestDraft = 20_000_000;

/** The draft that was kept; none for one of another version of the app, or under an as-of date before its note. */
export const readPlaybookDraft: JobOf<'playbook.draft.read'> = (context, { asOf }) => {
  const { data } = openPlaybookSchema.safeParse(readSetting(context.user(), playbookDraftKey));
  return data === undefined || (asOf !== null && data.note.asOf > asOf) ? null : data;
};

/** Keeps one draft in place of the one before; null keeps none. */
export const keepPlaybookDraft: JobOf<'playbook.draft.keep'> = (context, { draft }) => {
  if (draft !== null && JSON.stringify(draft).length > longestDraft)
    throw new RequestError(
      'invalid-input',
      'The playbook is too large to be kept as a draft; save it, or leave out a part of its note.',
    );
  writeSetting(context.user(), playbookDraftKey, draft ?? undefined);
  return {};
};
