import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileRefused, ParseCancelled } from '../parsed-file.ts';
import { printableText } from '../csv/printable-text.ts';
import { type ArchiveLimits, archiveLimits } from './archive-limits.ts';
import { describeLeftOut } from './describe-left-out.ts';
import { explainZipError, findEntryFault } from './check-entry.ts';
import { isHidden, kindOfName } from './readable-name.ts';

/** A text taken out of an archive; `name` is its path within, with slashes. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveContent {
  readonly files: readonly ArchiveFile[];
  /** What was left out, as sentences. */
  readonly notes: readonly string[];
}

/** True when the bytes begin as a zip archive does, an empty one included. */
export function isArchive(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/**
 * Unpacks every text of a zip archive into memory, checked whole before anything is handed out, so that an archive with one bad
 * entry has brought nothing.
 * @throws FileRefused for names that lead out of it, links, archives within, passwords, too many or too large files, compression
 * no market data has, a wrong checksum or any other damage; ParseCancelled
 */
export async function readArchive(
  bytes: Uint8Array,
  fileName: string,
  limits: ArchiveLimits = archiveLimits,
  isCancelled: () => boolean = () => false,
): Promise<ArchiveContent> {
  const refuse = (why: string): never => {
    throw new FileRefused(`${fileName}: nothing of this archive is taken, because ${why}.`);
  };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      autoClose: false,
    });
    if (zip.entryCount > limits.files) refuse(`it holds ${zip.entryCount} files, more than ${limits.files}`);
    const { texts, skipped } = await listTexts(zip, limits, refuse);
    const files: ArchiveFile[] = [];
    for (const entry of texts) {
      if (isCancelled()) throw new ParseCancelled(`The import of ${fileName} was cancelled.`);
      files.push({ name: entry.fileName, bytes: await unpack(zip, entry, refuse) });
    }
    if (files.length === 0) refuse('it holds no text');
    return { files, notes: describeLeftOut('no text', skipped) };
  } catch (error) {
    if (error instanceof FileRefused || error instanceof ParseCancelled) throw error;
    return refuse(explainZipError(error));
  }
}

async function listTexts(
  zip: ZipFile,
  limits: ArchiveLimits,
  refuse: (why: string) => never,
): Promise<{ texts: Entry[]; skipped: string[] }> {
  const texts: Entry[] = [];
  const skipped: string[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, uncompressedSize } = entry;
    const fault = findEntryFault(entry, limits);
    if (fault) refuse(fault);
    total += uncompressedSize;
    if (total > limits.totalBytes) refuse(`it unpacks to more than ${limits.totalBytes} bytes`);
    if (name.endsWith('/') || isHidden(name)) continue;
    if (kindOfName(name) === 'other') skipped.push(name);
    else if (names.has(name)) refuse(`it holds "${printableText(name, 80)}" twice`);
    else texts.push(entry);
    names.add(name);
  }
  return { texts, skipped };
}

async function unpack(zip: ZipFile, entry: Entry, refuse: (why: string) => never): Promise<Uint8Array> {
  const content = Buffer.allocUnsafeSlow(entry.uncompressedSize);
  let length = 0;
  // The reader itself stops an entry that unpacks to more than it states.
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    content.set(piece as Uint8Array, length);
    length += (piece as Uint8Array).length;
  }
  const name = printableText(entry.fileName, 80);
  if (crc32(content) !== entry.crc32) refuse(`"${name}" is damaged: its checksum is wrong`);
  if (isArchive(content)) refuse(`"${name}" is an archive within the archive; unpack it first`);
  return content;
}
