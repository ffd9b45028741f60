import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { readConditions } from '../read-conditions.ts';
import { withServices } from '../with-services.ts';

export function addAlerts(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('alerts <file>')))
    .description(
      'when the triggers of a note, a playbook or a JSON list fired, in order, and when nobody could know',
    )
    .action((path: string, options: SpanOptions) => {
      const span = readSpan(options);
      return withServices(options, false, async (session) =>
        session.ask('triggers.history', {
          triggers: await readConditions(session, path, span.asOf),
          ...span,
        }),
      );
    });
}
