import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { placeholders as P } from '../sentences/template.ts';
import { enters, exits, stops, watches } from './words/deeds.ts';

type Role = NoteTrigger['role'];

const onlyThen = new RegExp(`^[-*\u2022 ]*${P.subject}(?: again| back)?,? only $`, 'i');

/** What goes on unless something happens. */
const keeps = /\b(?:stay|hold|keep|remain|stick|carry|run)(?:s|ing)?\b/i;

/** What follows from a condition, by what its clause does: the words before the one that makes it a condition, else after it. */
export function roleOf(text: string, at: number, cue: string): Role {
  const before = text.slice(0, at);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const after = text.slice(at);
  const main = clause.trim() === '' ? after.replace(/^[^,]*,/, '') : clause;
  if (/entry|\btrigger/i.test(cue)) return 'enter';
  if (/^exit/i.test(cue)) return 'exit';
  if (stops.test(text)) return 'stopSignal';
  if (/^unless/i.test(cue) && keeps.test(clause)) return 'exit';
  // `TZA only on a close above 9`.
  if (onlyThen.test(clause)) return 'enter';
  // What is said last before the condition is what it is for.
  const near = main.slice(Math.max(main.lastIndexOf(','), main.lastIndexOf(':')) + 1);
  for (const words of [near, main]) {
    if (exits.test(words)) return 'exit';
    if (enters.test(words)) return 'enter';
  }
  return watches.test(main) || !(exits.test(after) || enters.test(after))
    ? 'watch'
    : exits.test(after)
      ? 'exit'
      : 'enter';
}

/** What a list of signals is for. */
export function listRole(text: string, at: number): Role {
  if (stops.test(text)) return 'stopSignal';
  if (exits.test(text) && !watches.test(text)) return 'exit';
  const before = text.slice(0, at);
  return enters.test(before.slice(-30)) && !watches.test(before) && !before.includes(P.subject)
    ? 'enter'
    : 'watch';
}
