/** A data row of a file that was left out; `line` counts from 1. */
export interface ImportRejection {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
}

/** Where imported series came from: accepted + rejected = dataRows; `rejections` may hold only the first of them. */
export interface ImportedFile {
  /** Name without folder. */
  readonly fileName: string;
  /** Of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly layout: string;
  readonly dataRows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly notes: readonly string[];
  readonly rejections: readonly ImportRejection[];
  readonly importedAtMs: number;
}
