import { createHash, randomUUID } from 'node:crypto';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { findReadingProblem } from '#shared/domain/playbook/find-reading-problem.ts';
import { type Playbook, playbookFormat } from '#shared/domain/playbook/playbook.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { PlaybookRow, PlaybookSave } from '#shared/ipc/playbook-schemas.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { writeWhole } from '#electron/db/files/write-whole.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { listPlaybookVersions } from '#electron/db/queries/playbooks/list-playbooks.ts';
import { readPlaybook } from '#electron/db/queries/playbooks/read-playbook.ts';
import { removePlaybook } from '#electron/db/queries/playbooks/remove-playbook.ts';
import { savePlaybook } from '#electron/db/queries/playbooks/save-playbook.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import type { StoreContext } from '../store-context.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

const auditKind = 'playbook';

/** What the audit keeps: enough to tell what was done, and of a removed playbook its last plan. */
function tell(
  user: WriteDb<'user'>,
  atMs: number,
  { id, version }: Pick<Playbook, 'id' | 'version'>,
  sentence: string,
  before: Playbook | null = null,
): void {
  appendAuditLine(user, {
    atMs,
    kind: auditKind,
    // The audit's lines are found by what they are about.
    symbol: id,
    sentence,
    detail: { id, version, before },
    undoes: null,
  });
}

const noSuchPlaybook = () => new RequestError('not-found', 'There is no such playbook.');

/** Under an as-of date a note of a later day is as unknown as one that was never written. */
function requirePlaybook(
  user: WriteDb<'user'>,
  { id, version, asOf }: { id: string; version: number | null; asOf: BusinessDate | null },
): Playbook {
  const playbook = readPlaybook(user, id, version);
  if (!playbook || (asOf !== null && playbook.note.asOf > asOf)) throw noSuchPlaybook();
  return playbook;
}

/** Every playbook whose note can be known by the as-of day, the one saved last first. */
export const listPlaybooks: JobOf<'playbook.list'> = (context, { asOf }) => {
  const rows = new Map<string, PlaybookRow>();
  for (const one of listPlaybookVersions(context.user())) {
    if (asOf !== null && one.noteAsOf > asOf) continue;
    const { id, version, title, savedAtMs, noteName, noteAsOf, intact } = one;
    const row = rows.get(id) ?? {
      id,
      title,
      version,
      noteName,
      asOf: noteAsOf,
      savedAtMs,
      versions: [],
    };
    row.versions.push({ version, title, savedAtMs, intact });
    rows.set(id, row);
  }
  return [...rows.values()].toSorted((a, b) => b.savedAtMs - a.savedAtMs);
};

export const openPlaybook: JobOf<'playbook.open'> = (context, input) =>
  requirePlaybook(context.user(), input);

function requireSound({ note, reading }: PlaybookSave): void {
  const problem = findReadingProblem(reading);
  if (problem !== null) throw new RequestError('invalid-input', problem);
  const hash = createHash('sha256').update(reading.text).digest('hex');
  if (hash !== note.textHash)
    throw new RequestError('invalid-input', 'note.textHash: it is not the hash of reading.text.');
}

/** What stands of a playbook; a newest version that is damaged does not keep the next from being saved. */
function newestOf(user: WriteDb<'user'>, id: string): { version: number; playbook: Playbook | null } | null {
  const newest = listPlaybookVersions(user).find((one) => one.id === id);
  if (!newest) return null;
  try {
    return { version: newest.version, playbook: readPlaybook(user, id, newest.version) };
  } catch (error) {
    if (error instanceof StoreProblem && error.code === 'damaged')
      return { version: newest.version, playbook: null };
    throw error;
  }
}

const planOf = ({ title, note, reading }: Playbook | PlaybookSave): string =>
  JSON.stringify([title, note, reading]);

/** Saves a plan as the next version of its playbook, or as a new one; one that says nothing new stays as it is. */
export const savePlaybookJob: JobOf<'playbook.save'> = (context, { nowMs, how, ...draft }) => {
  requireSound(draft);
  const user = context.user();
  return user.transaction(() => {
    const newest = draft.id === null ? null : newestOf(user, draft.id);
    if (draft.id !== null && newest === null) throw noSuchPlaybook();
    if (newest?.playbook && planOf(newest.playbook) === planOf(draft)) return newest.playbook;
    const { title, note, reading } = draft;
    const playbook: Playbook = {
      format: playbookFormat,
      id: draft.id ?? randomUUID(),
      title,
      version: (newest?.version ?? 0) + 1,
      savedAtMs: nowMs,
      note,
      reading,
    };
    savePlaybook(user, playbook);
    tell(user, nowMs, playbook, `${how} the playbook "${title}", version ${playbook.version}.`);
    return playbook;
  });
};

export const duplicatePlaybook: JobOf<'playbook.duplicate'> = (
  context,
  { title, nowMs, ...which },
  control,
) => {
  const { note, reading } = requirePlaybook(context.user(), which);
  return savePlaybookJob(context, { id: null, title, note, reading, nowMs, how: 'Duplicated' }, control);
};

export const removePlaybookJob: JobOf<'playbook.remove'> = (context, { id, nowMs }) => {
  const user = context.user();
  return user.transaction(() => {
    const newest = listPlaybookVersions(user).find((one) => one.id === id);
    const before = newestOf(user, id)?.playbook ?? null;
    if (!newest) throw noSuchPlaybook();
    const versions = removePlaybook(user, id);
    const message = `Removed the playbook "${newest.title}" with ${versions === 1 ? 'its one version' : `its ${versions} versions`}.`;
    tell(user, nowMs, newest, message, before);
    return { message };
  });
};

/** Writes one version as JSON into a file that appears whole or not at all. */
export const exportPlaybook: JobOf<'playbook.export'> = (context, { path, name, ...which }) => {
  const text = `${JSON.stringify(requirePlaybook(context.user(), which), null, 2)}\n`;
  writeWhole(path, [text]);
  return { fileName: name, bytes: Buffer.byteLength(text) };
};
