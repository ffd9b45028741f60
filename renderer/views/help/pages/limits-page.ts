import { type HelpPage, list, text } from './help-block.ts';

export const limitsPage: HelpPage = {
  id: 'limits',
  title: 'What Stopline does not do',
  blocks: [
    text('Stopline is research software. It places no orders and gives no advice.'),
    list(
      'It talks to no broker. Fills are typed or taken over from a statement.',
      'It watches daily data, not live prices. A stop of yours at a broker is the only one that acts.',
      'A gap can cost more than the loss at the stop; that is why it is shown beside it.',
      'Chances are those of a model or of the past. Neither knows what comes.',
      'It knows no taxes, no borrowing costs of a short position and no margin calls.',
      'It sends nothing: no telemetry, no account, no fault reports.',
    ),
  ],
};
