import { basename } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { FileTokens } from './file-tokens.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type PlaybookRequests =
  | 'claims.check'
  | 'playbook.list'
  | 'playbook.open'
  | 'playbook.save'
  | 'playbook.draft.read'
  | 'playbook.draft.keep'
  | 'playbook.duplicate'
  | 'playbook.remove'
  | 'playbook.export'
  | 'playbook.choose'
  | 'playbook.import'
  | 'playbook.contradictions';

/** What a note became: playbooks with all their versions, their claims held against data, and what contradicts itself in them. */
export function createPlaybookService(
  host: ServiceHost,
  threads: Threads,
  files: FileTokens,
  targets: FileTokens,
  today: () => number,
): Pick<Handlers, PlaybookRequests> {
  const now = () => ({ nowMs: host.nowMs() });
  return {
    'claims.check': (input) => threads.compute('claims.check', { ...input, today: today() }),
    'playbook.contradictions': (input) =>
      threads.compute('playbook.contradictions', { ...input, today: today() }),
    'playbook.list': (input) => threads.store('playbook.list', input),
    'playbook.open': (input) => threads.store('playbook.open', input),
    'playbook.save': (draft) => threads.store('playbook.save', { ...draft, ...now(), how: 'Saved' }),
    'playbook.draft.read': (input) => threads.store('playbook.draft.read', input),
    'playbook.draft.keep': (input) => threads.store('playbook.draft.keep', input),
    'playbook.duplicate': (input) => threads.store('playbook.duplicate', { ...input, ...now() }),
    'playbook.remove': (input) => threads.store('playbook.remove', { ...input, ...now() }),
    'playbook.export': async ({ token, ...which }) => {
      const path = targets.pathOf(token);
      return threads.store('playbook.export', { ...which, path, name: basename(path) });
    },
    'playbook.choose': async () => files.offer(await host.chooseFiles('playbook')),
    async 'playbook.import'({ token }) {
      // Always a playbook of its own: a file from elsewhere never becomes a version of one that stands.
      const { title, note, reading } = await threads.compute('playbook.parse', { file: files.fileOf(token) });
      return threads.store('playbook.save', { id: null, title, note, reading, ...now(), how: 'Imported' });
    },
  };
}
