import { defined, doIt, heading, type HelpPage, list, text } from './help-block.ts';

export const triggersPage: HelpPage = {
  id: 'triggers',
  title: 'Triggers and alerts',
  blocks: [
    text(
      'A trigger watches prices, yields, spreads, flows and their indicators, put together without code. The board lists the nearest first.',
    ),
    list(
      'Unknown is a state of its own: a series that is missing or too old is never taken for a pass.',
      'While you build one you see what it reads, its value now, when it fired before, and what cannot come about.',
      'A firing is logged once for each trigger and session, at the price of the day, with the gap since.',
      'A note’s triggers can be watched from its playbook.',
    ),
    heading('While Stopline was closed'),
    text(
      'On reopening, and when data comes in late, the history since is replayed: you get what was missed, in order. Stopline looks at ' +
        'daily closes; it is no intraday alarm.',
    ),
    doIt('screen.monitor', 'monitor.new', 'monitor.mute'),
    defined('triggerDistance', 'crowdingDrawdown', 'crowdingVolume', 'crowdingOnBalance'),
  ],
};
