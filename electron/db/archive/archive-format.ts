/** A whole workspace as one SQLite file: who wrote it, each workspace file with length and SHA-256, and its bytes in chunks. */
export const archiveApplicationId = 0x53544c42; // STLB
export const archiveVersion = 1;
export const chunkBytes = 1 << 20;

export const archiveSchema = `
CREATE TABLE manifest (made_at_ms INTEGER NOT NULL, app_version TEXT NOT NULL) STRICT;
CREATE TABLE file (name TEXT PRIMARY KEY, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL) STRICT;
CREATE TABLE chunk (name TEXT NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (name, number)) STRICT;
`;

export interface FileEntry {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** How long work tells how far it is, and asks whether to go on. */
export interface LongWork {
  progress(fraction: number): void;
  isCancelled(): boolean;
}

/** Long work that was abandoned because it was asked to be; nothing was changed. */
export class WorkCancelled extends Error {
  override readonly name = 'WorkCancelled';
}

/** A file that is no workspace backup, or none that can be trusted. The message names it; nothing was changed. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}
