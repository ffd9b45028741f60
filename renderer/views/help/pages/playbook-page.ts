import { defined, doIt, heading, type HelpPage, list, steps } from './help-block.ts';

export const playbookPage: HelpPage = {
  id: 'playbook',
  title: 'From a note to a playbook',
  blocks: [
    steps(
      'Paste a market note, drop it on the window, or open a text, Markdown, HTML or PDF file.',
      'Read the plan on the right beside the words on the left; each leads to the other.',
      'Settle what contradicts itself, set what was assumed, and turn an idea into a ticket.',
      'Save: every save is a version, and none is written over.',
    ),
    heading('How the reading works'),
    list(
      'By rules, on this computer. What was not understood is listed, never guessed.',
      'Each figure of the note is recomputed from your data with its basis and dates: confirmed, contradicted, or not to be checked and why.',
      'Whatever was assumed is marked, says why, and can be set.',
      'The tone is experimental; the phrases that made it can be read.',
    ),
    doIt('note.paste', 'note.open', 'playbook.save', 'playbook.export'),
    defined('claimVerdict', 'noteTone'),
  ],
};
