import type { Handlers } from '#shared/ipc/contract.ts';
import type { FileTokens } from './file-tokens.ts';
import type { Threads } from './threads.ts';

/** Notes in, readings out, on a compute thread; nothing is stored. */
export function createNoteService(
  threads: Threads,
  files: FileTokens,
  today: () => number,
): Pick<Handlers, 'note.read'> {
  return {
    'note.read': ({ source, asOf }) =>
      threads.compute('note.read', {
        source: source.kind === 'text' ? source : { kind: 'file', file: files.fileOf(source.token) },
        asOf,
        today: today(),
      }),
  };
}
