import { staleAfterSessions } from '#shared/domain/data-age.ts';
import { providerIds } from '#shared/domain/provider.ts';
import { doIt, heading, type HelpPage, list, text } from './help-block.ts';

export const dataPage: HelpPage = {
  id: 'data',
  title: 'Data and imports',
  blocks: [
    text(
      'Drop files, folders or zip archives: prices, macro series, flows, option chains, statements of brokers, calendars. ' +
        'What a file is shows in its content, not in its name.',
    ),
    list(
      'A file is stored whole or not at all. Rejected rows are listed with line, field and reason.',
      'A table that nobody knows asks once what its columns are and is remembered.',
      'The same series again merges by day; a shorter history erases nothing.',
      `Data more than ${staleAfterSessions} sessions old is marked as stale wherever it is used.`,
    ),
    heading('Refreshing'),
    text(
      `From ${providerIds.length} providers, only when you ask or have scheduled it: there is no other network request. A failed refresh leaves what ` +
        'was there and says how old it is. Keys are encrypted by the system and never leave this computer but for their provider.',
    ),
    heading('Keeping it safe'),
    text(
      'A copy of the workspace is made each day it is used; three days and one week are kept. Every stored byte can be held against its checksum. ' +
        'A damaged file gives way to the newest good copy, with a sentence on what is lost.',
    ),
    doIt(
      'import.file',
      'import.check',
      'series.refresh',
      'workspace.backUp',
      'workspace.verify',
      'workspace.restore',
    ),
  ],
};
