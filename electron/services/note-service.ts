import type { Handlers } from '#shared/ipc/contract.ts';
import type { FileTokens } from './file-tokens.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

/** Notes in, readings out, on a compute thread; nothing is stored. */
export function createNoteService(
  host: ServiceHost,
  threads: Threads,
  files: FileTokens,
  today: () => number,
): Pick<Handlers, 'note.choose' | 'note.recognise' | 'note.read'> {
  return {
    'note.choose': async () => files.offer(await host.chooseFiles('note')),
    'note.recognise': async ({ token }) =>
      threads.compute('note.recognise', { file: files.fileOf(token), today: today() }),
    'note.read': async ({ source, asOf }) =>
      threads.compute('note.read', {
        source: source.kind === 'text' ? source : { kind: 'file', file: files.fileOf(source.token) },
        asOf,
        today: today(),
      }),
  };
}
