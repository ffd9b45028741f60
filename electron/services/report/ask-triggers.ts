import type { BusinessDate } from '#shared/domain/business-date.ts';
import { symbolsOf } from '#shared/domain/condition.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import type { ReportFacts } from '#electron/worker/compute-contract.ts';
import type { ReportQuestions } from './report-questions.ts';

type Triggers = ReportFacts['triggers'];

/** What is watched, else what the playbook names; those about these symbols first, and among them the nearest. */
export async function askTriggers(
  ask: ReportQuestions,
  playbook: Playbook | null,
  symbols: readonly string[],
  asOf: BusinessDate | null,
): Promise<Triggers> {
  const board = await ask['triggers.read']({ asOf });
  const watched = board.rows
    .filter(({ status }) => status !== 'expired')
    .map(({ trigger, reading }) => ({ condition: trigger.condition, reading }));
  const found = watched.length > 0 ? watched : await previewed(ask, playbook, asOf);
  const isOurs = ({ condition }: Triggers[number]): boolean =>
    symbolsOf(condition).some((symbol) => symbols.includes(symbol));
  const wayGone = ({ reading }: Triggers[number]): number =>
    reading.distance.value ?? Number.NEGATIVE_INFINITY;
  return found.toSorted((a, b) => Number(isOurs(b)) - Number(isOurs(a)) || wayGone(b) - wayGone(a));
}

async function previewed(
  ask: ReportQuestions,
  playbook: Playbook | null,
  asOf: BusinessDate | null,
): Promise<Triggers> {
  if (playbook === null || playbook.reading.triggers.length === 0) return [];
  const { reading, note } = playbook;
  const triggers = reading.triggers.map(({ id, name, condition, levels }) => ({
    id,
    name,
    condition,
    levels: levels ?? { on: note.asOf, simulated: [] },
  }));
  // With the answer's condition, whose levels are in the shares of the day that is shown.
  const previews = await ask['triggers.preview']({ triggers, asOf });
  return previews.map((preview) => ({ condition: preview.condition, reading: preview.reading }));
}
