import { doIt, heading, type HelpPage, list, text } from './help-block.ts';

export const faultsPage: HelpPage = {
  id: 'faults',
  title: 'When something goes wrong',
  blocks: [
    list(
      'A panel that fails says so in its place and can be tried again; the others go on.',
      'A window that crashes comes back where it was, with your drafts. If it happens again soon, Stopline asks first.',
      'A calculation that stops is restarted; the one who asked gets a sentence.',
      'A workspace that cannot be opened says which step failed and what to do next.',
    ),
    heading('The log and the diagnostics'),
    text(
      'Faults are written to a log of a few small files that only you can read. Amounts, names, notes, keys and paths are taken out before they are ' +
        'written. Diagnostics show versions, sizes, counts and the last lines of the log, for you to read before you copy them. Nothing is sent.',
    ),
    doIt('diagnostics.copy', 'logs.open', 'workspace.verify', 'about.show'),
  ],
};
