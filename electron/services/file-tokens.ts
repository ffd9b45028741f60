import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';

/** Paths that a user chose, known to the renderer only by an unguessable token. */
export interface FileTokens {
  offer(paths: readonly string[]): Promise<OfferedFile[]>;
  /** @throws RequestError not-found when the token was never given out */
  pathOf(token: string): string;
}

// Older tokens are forgotten: a person does not choose this many files and come back to the first.
const mostTokens = 1000;

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    async offer(chosen) {
      const files = await Promise.all(
        chosen.map(async (path) => {
          const status = await stat(path).catch(() => null);
          const token = randomUUID();
          paths.set(token, path);
          return { token, name: basename(path), bytes: status?.size ?? 0 };
        }),
      );
      for (const token of paths.keys()) {
        if (paths.size <= mostTokens) break;
        paths.delete(token);
      }
      return files;
    },
    pathOf(token) {
      const path = paths.get(token);
      if (path === undefined)
        throw new RequestError('not-found', 'This file was not chosen in this session.');
      return path;
    },
  };
}
