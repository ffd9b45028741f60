import { doIt, heading, type HelpPage, list, text } from './help-block.ts';

export const asOfPage: HelpPage = {
  id: 'asOf',
  title: 'As-of date and replay',
  blocks: [
    text(
      'One date in the header takes the whole app back: nothing dated later can be read on any screen, in any export, in any number. ' +
        'A banner says so for as long as it is set.',
    ),
    list(
      'Step it by a session, or type a date; empty means the latest.',
      'Macro series count from the day on which they were public, calendars from the day on which they were known.',
      'Splits of later days are taken back, so that prices, quantities and stops are those of that day.',
      'Triggers are not watched meanwhile; what fired is told when the date is cleared.',
    ),
    heading('Replay'),
    text(
      'Replay moves that date forward bar by bar, and everything else follows. It starts at a bar of the chart, plays, pauses and steps.',
    ),
    doIt('asOf.go', 'asOf.earlier', 'asOf.later', 'asOf.clear', 'replay.start', 'replay.play', 'replay.stop'),
  ],
};
