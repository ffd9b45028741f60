import type { BusinessDate } from '#shared/domain/business-date.ts';
import { symbolsOf } from '#shared/domain/condition.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import type { ReportFacts } from '#electron/worker/compute-contract.ts';
import type { ReportQuestions } from './gather-report.ts';

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
  const named = (playbook?.reading.triggers ?? []).map(({ id, name, condition }) => ({
    id,
    name,
    condition,
  }));
  if (named.length === 0) return [];
  const previews = await ask['triggers.preview']({ triggers: named, asOf });
  return previews.flatMap(({ id, reading }) => {
    const trigger = named.find((one) => one.id === id);
    return trigger ? [{ condition: trigger.condition, reading }] : [];
  });
}
