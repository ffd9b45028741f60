import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { listFolder } from '#electron/sources/archive/list-folder.ts';
import { isArchive, readArchive } from '#electron/sources/archive/read-archive.ts';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import type { ChosenFile, ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { readWholeFile } from './read-whole-file.ts';

type Expand = ComputeJobs['files.expand'];
type Sized = Expand['output'][number];

/**
 * The files that were chosen, each folder and archive among them replaced by the texts within it. One that cannot be listed stays
 * as it is, and says why when it is read.
 */
export async function expandFiles(
  _context: ComputeContext,
  { paths }: Expand['input'],
  control: JobControl,
): Promise<Expand['output']> {
  const files: Sized[] = [];
  for (const path of paths) files.push(...(await expand(path, basename(path), control)));
  return files;
}

async function expand(path: string, name: string, control: JobControl): Promise<Sized[]> {
  const itself = [
    withSize({ path, entry: null, name }, statSync(path, { throwIfNoEntry: false })?.size ?? 0),
  ];
  try {
    const within = statSync(path).isDirectory()
      ? await expandFolder(path, name, control)
      : isArchive(firstBytes(path))
        ? await expandArchive(path, name, control)
        : itself;
    return within.length > 0 ? within : itself;
  } catch (error) {
    if (error instanceof FileRefused || (error as NodeJS.ErrnoException).code !== undefined) return itself;
    throw error;
  }
}

async function expandFolder(path: string, name: string, control: JobControl): Promise<Sized[]> {
  const files: Sized[] = [];
  for (const inner of listFolder(path, name).paths)
    files.push(...(await expand(inner, relative(path, inner).replaceAll('\\', '/'), control)));
  return files;
}

async function expandArchive(path: string, name: string, control: JobControl): Promise<Sized[]> {
  const { files } = await readArchive(readWholeFile(path, name), name, undefined, control.isCancelled);
  return files.map((file) => withSize({ path, entry: file.name, name: file.name }, file.bytes.length));
}

const withSize = (file: ChosenFile, bytes: number): Sized => ({ ...file, bytes });

function firstBytes(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(4);
    readSync(handle, bytes, 0, bytes.length, 0);
    return bytes;
  } finally {
    closeSync(handle);
  }
}
