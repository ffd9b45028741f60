import { statSync } from 'node:fs';
import { isArchive, readArchive } from '#electron/sources/archive/read-archive.ts';
import { listFolder } from '#electron/sources/archive/list-folder.ts';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import type { ChosenFile } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { readWholeFile } from './read-whole-file.ts';

/** An archive small enough, unpacked, to be kept until another file is read: its files are asked for one after the other. */
const mostKeptBytes = 100_000_000;

/**
 * The bytes of a file that somebody chose, or of one within an archive.
 * @throws FileRefused for one that is gone, an archive or a folder that is not to be trusted; ParseCancelled
 */
export async function readChosenFile(
  context: ComputeContext,
  { path, entry, name }: ChosenFile,
  control: JobControl,
): Promise<Uint8Array> {
  const status = statSync(path, { throwIfNoEntry: false });
  const stamp = status && `${path}\0${status.size}\0${status.mtimeMs}`;
  const kept = context.archive?.stamp === stamp ? context.archive?.files : undefined;
  const known = entry === null ? undefined : kept?.get(entry);
  if (known) return known;
  context.archive = null;
  // A folder or an archive comes here whole only when it could not be listed, and then says why.
  if (status?.isDirectory()) {
    listFolder(path, name);
    throw new FileRefused(`${name} holds no file that may be market data.`);
  }
  const bytes = readWholeFile(path, name);
  if (!isArchive(bytes)) return bytes;
  const content = await readArchive(bytes, name, undefined, control.isCancelled);
  const files = new Map(content.files.map((file) => [file.name, file.bytes]));
  const unpacked = content.files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (stamp && unpacked <= mostKeptBytes) context.archive = { stamp, files };
  const wanted = entry === null ? undefined : files.get(entry);
  if (!wanted) throw new FileRefused(`${name} is no longer in its archive.`);
  return wanted;
}
