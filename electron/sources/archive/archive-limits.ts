/** How much an archive or a folder may hold. */
export interface ArchiveLimits {
  readonly files: number;
  /** Bytes of one file, unpacked. */
  readonly fileBytes: number;
  /** Bytes of all files together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed byte; text of prices packs to a tenth or so. */
  readonly ratio: number;
  /** Folders within folders. */
  readonly depth: number;
}

export const archiveLimits: ArchiveLimits = {
  files: 10_000,
  fileBytes: 250_000_000,
  totalBytes: 500_000_000,
  ratio: 100,
  depth: 12,
};

/** Below this size a high ratio does no harm: a short file of equal rows has one. */
export const harmlessBytes = 1_000_000;
