import type { Entry } from 'yauzl';
import { printableText } from '../csv/printable-text.ts';
import { type ArchiveLimits, harmlessBytes } from './archive-limits.ts';
import { kindOfName } from './readable-name.ts';

const typeMask = 0xf000;
const regularFile = 0x8000;
const folder = 0x4000;
const symbolicLink = 0xa000;
const longestName = 80;

/** Why an archive with this entry is not to be trusted, as the end of a sentence; null when nothing speaks against it. */
export function findEntryFault(entry: Entry, limits: ArchiveLimits): string | null {
  const name = `"${printableText(entry.fileName, longestName)}"`;
  const type = (entry.externalFileAttributes >>> 16) & typeMask;
  if (type === symbolicLink) return `${name} is a link to another file`;
  if (type !== 0 && type !== regularFile && type !== folder) return `${name} is no ordinary file`;
  if (kindOfName(entry.fileName) === 'archive')
    return `${name} is an archive within the archive; unpack it first`;
  if (entry.isEncrypted()) return `${name} is protected by a password`;
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > limits.fileBytes)
    return `${name} unpacks to ${size} bytes, more than the ${limits.fileBytes} allowed`;
  if (size > harmlessBytes && size > limits.ratio * compressedSize)
    return `${name} unpacks to over ${limits.ratio} times its size, as no market data does`;
  return null;
}

/** Sentence of an error of the zip reader, which names bad paths in its own words. */
export function explainZipError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const path = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(
    message,
  );
  return path
    ? `"${printableText(path[1], longestName)}" is a name that leads out of the archive`
    : `it is damaged (${printableText(message, 120)})`;
}
