import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ChosenFile, FoundFile } from '#electron/worker/compute-contract.ts';

/** Files that a user chose, known to the renderer only by an unguessable token. */
export interface FileTokens {
  offer(paths: readonly string[]): Promise<OfferedFile[]>;
  /** The same for files whose sizes are known, such as those within an archive. */
  offerKnown(files: readonly FoundFile[]): OfferedFile[];
  /** @throws RequestError not-found when the token was never given out */
  pathOf(token: string): string;
  /** The same, for a file that may stand in an archive. */
  fileOf(token: string): ChosenFile;
}

// Older tokens are forgotten: a person does not choose this many files and come back to the first.
const mostTokens = 20_000;

export function createFileTokens(): FileTokens {
  const chosen = new Map<string, ChosenFile>();

  function offerKnown(files: readonly FoundFile[]): OfferedFile[] {
    const offered = files.map(({ path, entry, name, bytes, leftOut }) => {
      const token = randomUUID();
      chosen.set(token, { path, entry, name });
      return { token, name, bytes, leftOut: [...leftOut] };
    });
    for (const token of chosen.keys()) {
      if (chosen.size <= mostTokens) break;
      chosen.delete(token);
    }
    return offered;
  }

  function fileOf(token: string): ChosenFile {
    const file = chosen.get(token);
    if (file === undefined) throw new RequestError('not-found', 'This file was not chosen in this session.');
    return file;
  }

  return {
    offerKnown,
    fileOf,
    pathOf: (token) => fileOf(token).path,
    async offer(paths) {
      const files = paths.map(async (path) => {
        const status = await stat(path).catch(() => null);
        return { path, entry: null, name: basename(path), bytes: status?.size ?? 0, leftOut: [] };
      });
      return offerKnown(await Promise.all(files));
    },
  };
}
