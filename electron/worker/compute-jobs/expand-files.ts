import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { listFolder } from '#electron/sources/archive/list-folder.ts';
import { isArchive, readArchive } from '#electron/sources/archive/read-archive.ts';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import type { ChosenFile, ComputeJobs, FoundFile } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { readWholeFile } from './read-whole-file.ts';

type Expand = ComputeJobs['files.expand'];

/**
 * The files that were chosen, each folder and archive among them replaced by the texts within it. One that cannot be listed stays
 * as it is, and says why when it is read.
 */
export async function expandFiles(
  _context: ComputeContext,
  { paths }: Expand['input'],
  control: JobControl,
): Promise<Expand['output']> {
  const files: FoundFile[] = [];
  for (const path of paths) files.push(...(await expand(path, basename(path), control)));
  return files;
}

async function expand(path: string, name: string, control: JobControl): Promise<FoundFile[]> {
  const itself = [
    withSize({ path, entry: null, name }, statSync(path, { throwIfNoEntry: false })?.size ?? 0),
  ];
  try {
    const within = statSync(path).isDirectory()
      ? await expandFolder(path, name, control)
      : isArchive(firstBytes(path))
        ? await expandArchive(path, name, control)
        : itself;
    return within;
  } catch (error) {
    if (error instanceof FileRefused || (error as NodeJS.ErrnoException).code !== undefined) return itself;
    throw error;
  }
}

async function expandFolder(path: string, name: string, control: JobControl): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  const { paths, notes } = listFolder(path, name);
  for (const inner of paths)
    files.push(...(await expand(inner, relative(path, inner).replaceAll('\\', '/'), control)));
  return withLeftOut(files.length > 0 ? files : [withSize({ path, entry: null, name }, 0)], name, notes);
}

async function expandArchive(path: string, name: string, control: JobControl): Promise<FoundFile[]> {
  const { files, notes } = await readArchive(readWholeFile(path, name), name, undefined, control.isCancelled);
  const found = files.map((file) => withSize({ path, entry: file.name, name: file.name }, file.bytes.length));
  return withLeftOut(found, name, notes);
}

const withSize = (file: ChosenFile, bytes: number): FoundFile => ({ ...file, bytes, leftOut: [] });

/** Told once, with the first of the files, and under the name of the folder or archive. */
function withLeftOut([first, ...rest]: FoundFile[], name: string, notes: readonly string[]): FoundFile[] {
  if (!first) return [];
  return [{ ...first, leftOut: [...notes.map((note) => `${name}: ${note}`), ...first.leftOut] }, ...rest];
}

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
