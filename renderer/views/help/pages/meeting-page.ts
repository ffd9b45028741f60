import { maskText } from '#shared/domain/mask.ts';
import { doIt, heading, type HelpPage, list, text } from './help-block.ts';

export const meetingPage: HelpPage = {
  id: 'meeting',
  title: 'Meeting mode and masking',
  blocks: [
    text(
      'Meeting mode is for a shared screen: large type, few panels, no notifications, and what is yours hidden. The same command brings back ' +
        'exactly what was.',
    ),
    heading('What is hidden'),
    list(
      `Account, sizes, dollar amounts, names you gave, notes, paths and keys stand as ${maskText}, as long whatever they hide.`,
      'Percentages and market prices stay. Copies, pictures, tables and files that leave the app obey the mask too.',
      'A session that ended hidden starts hidden.',
    ),
    text(
      'Amounts can be hidden by themselves, without the large type. An audience window has no controls and can be shared alone.',
    ),
    doIt('meeting.toggle', 'meeting.hideAmounts', 'meeting.audience'),
  ],
};
