import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ReportFacts } from '#electron/worker/compute-contract.ts';
import type { ReportQuestions } from './report-questions.ts';

const mostPlaybooks = 12;

/** The playbook on the Playbook screen if it speaks of these symbols, else the one saved last that does; null for none. */
export async function findPlaybook(
  ask: ReportQuestions,
  symbols: readonly string[],
  chosen: string | null,
  asOf: BusinessDate | null,
): Promise<Playbook | null> {
  const listed = (await ask['playbook.list']({ asOf })).map(({ id }) => id);
  const ids = [...listed.filter((id) => id === chosen), ...listed.filter((id) => id !== chosen)];
  for (const id of ids.slice(0, mostPlaybooks)) {
    const playbook = await ask['playbook.open']({ id, version: null, asOf }).catch(unreadable);
    if (playbook && speaksOf(playbook, symbols)) return playbook;
  }
  return null;
}

/** A version that is not as it was saved is named on the Playbook screen; the page goes on without it. */
function unreadable(error: unknown): null {
  if (error instanceof RequestError) return null;
  throw error;
}

function speaksOf({ reading }: Playbook, symbols: readonly string[]): boolean {
  const named = [
    ...reading.ideas.flatMap(({ legs }) => legs.map(({ symbol }) => symbol)),
    ...reading.claims.map(({ symbol }) => symbol),
  ];
  return named.some((symbol) => symbols.includes(symbol));
}

/** The playbook's claims held against the data, those about these symbols first. */
export async function askClaims(
  ask: ReportQuestions,
  playbook: Playbook | null,
  symbols: readonly string[],
  asOf: BusinessDate | null,
): Promise<NonNullable<ReportFacts['claims']['value']>> {
  if (playbook === null)
    throw new RequestError('not-found', `No playbook speaks of ${symbols[0]} or what it follows.`);
  const { title, note, reading } = playbook;
  const stated = [
    ...reading.claims.filter(({ symbol }) => symbols.includes(symbol)),
    ...reading.claims.filter(({ symbol }) => !symbols.includes(symbol)),
  ];
  const answer = await ask['claims.check']({ claims: stated, on: note.asOf, asOf });
  return { title, asOf: note.asOf, stated, answer };
}
