import { doIt, type HelpPage, list, text } from './help-block.ts';

export const exportsPage: HelpPage = {
  id: 'exports',
  title: 'Taking things out',
  blocks: [
    list(
      'The chart as a picture, with symbol, range, source, as-of date and version.',
      'A table to the clipboard, as CSV or as a workbook. Numbers stay numbers, and text cannot turn into a formula.',
      'The current idea as a brief of one page.',
      'A playbook as JSON, dates as a calendar, a series as CSV.',
      'The whole workspace as one file, which restores here or elsewhere.',
    ),
    text('What goes out obeys the mask and the as-of date, and says where its numbers come from.'),
    doIt('copy.chart', 'copy.table', 'export.png', 'export.csv', 'report.pdf', 'workspace.save'),
  ],
};
