import { type RememberedMapping, rememberedMappingSchema } from '#shared/ipc/import-schemas.ts';
import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import type { StoreContext } from './store-context.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

const key = 'column-mappings';
// A person maps a handful of kinds of file; the oldest are forgotten.
const mostMappings = 500;

/** The mappings remembered, oldest first; one that no longer fits its schema is left out. */
export const listMappings = (context: StoreContext): RememberedMapping[] => {
  const saved = readSetting(context.user(), key);
  return (Array.isArray(saved) ? saved : []).flatMap((item: unknown) => {
    const parsed = rememberedMappingSchema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
};

/** Remembers a mapping in place of the former one of its header. */
export const saveMapping: JobOf<'mapping.save'> = (context, remembered) => {
  const others = listMappings(context).filter(({ headerKey }) => headerKey !== remembered.headerKey);
  writeSetting(context.user(), key, [...others, remembered].slice(-mostMappings));
  return {};
};

export const removeMapping: JobOf<'mapping.remove'> = (context, { headerKey: removed }) => {
  const others = listMappings(context).filter(({ headerKey }) => headerKey !== removed);
  writeSetting(context.user(), key, others);
  return {};
};
