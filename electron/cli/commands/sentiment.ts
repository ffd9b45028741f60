import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { isSentimentExperimental, sentimentAccuracy } from '#shared/domain/playbook/sentiment-accuracy.ts';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly ledger?: boolean;
}

export function addSentiment(program: Command): void {
  addCommonOptions(program.command('sentiment'))
    .description(
      'the tone of a note or headline with the words that made it, or past scores beside later returns',
    )
    .argument('[file]', 'a note')
    .option(
      '--ledger',
      'every score of a saved note and what its symbols did over the next 5 and 21 sessions',
    )
    .action((path: string | undefined, options: Options) => {
      if ((path === undefined) === (options.ledger !== true))
        throw new UsageProblem('Name either a note or --ledger.');
      if (path !== undefined && !existsSync(path)) throw new UsageProblem(`${path}: there is no such file.`);
      const asOf = readAsOfOption(options);
      return withServices(options, false, async (session) => {
        if (path === undefined) return session.ask('sentiment.ledger', { asOf });
        const [file] = await session.offerFiles([path]);
        if (!file) throw new UsageProblem(`${path}: there is no such file.`);
        const { name, format, reading } = await session.ask('note.read', {
          source: { kind: 'file', token: file.token },
          asOf,
        });
        const { score, label, stated, phrases } = reading.sentiment;
        const wordsOf = ({ start, end }: { start: number; end: number }) => reading.text.slice(start, end);
        return {
          name,
          format,
          score,
          label,
          stated: stated ? { ...stated, evidence: stated.evidence.map(wordsOf) } : null,
          experimental: isSentimentExperimental,
          accuracy: sentimentAccuracy,
          phrases: phrases.map(({ span, weight }) => ({ words: wordsOf(span), weight, ...span })),
        };
      });
    });
}
