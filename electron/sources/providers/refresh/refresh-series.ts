import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import { lastCompleteSession } from '../last-complete-session.ts';
import { Refusal } from '../answer/refusal.ts';
import type { LoadOptions, Provider, SeriesPlan } from '../provider.ts';
import { ProviderProblem } from '../provider-problem.ts';
import { judgeAnswer, Restated } from './judge-answer.ts';
import type { RefreshOutcome, StoredSeries } from './refresh-outcome.ts';

export interface RefreshOptions extends Pick<LoadOptions, 'key' | 'signal' | 'onProgress'> {
  readonly symbol: string;
  /** Milliseconds since 1970; decides which session is the last that is over. */
  readonly nowMs: number;
  /** Asks for the whole history, to take a restatement or an earlier start. */
  readonly reload?: boolean | undefined;
}

/** Stored bars asked for again, so that a restatement is noticed. */
const overlapBars = 10;

/**
 * Brings one stored series up to date from a provider: asks only from shortly before its last bar, and only when a session has
 * ended since. Writes nothing; whatever goes wrong is an outcome, never a partial result.
 * @param stored what the cache holds of the symbol, or null; a simulated series counts as none
 */
export async function refreshSeries(
  provider: Provider,
  stored: StoredSeries | null,
  { symbol, nowMs, reload = false, ...options }: RefreshOptions,
): Promise<RefreshOutcome> {
  const old = stored && !stored.identity.simulated && stored.bars.day.length > 0 ? stored : null;
  const through = lastCompleteSession(nowMs);
  try {
    const plan = provider.series(symbol);
    if (!old) return await loadSeries(provider, plan, { ...options, since: null, through });
    refuseDifferent(old.identity, plan.identity);
    const last = old.bars.day.at(-1) as number;
    if (last >= through && !reload) return { kind: 'up-to-date', last: toBusinessDate(last), asked: false };
    const since = reload ? null : (old.bars.day[Math.max(0, old.bars.day.length - overlapBars)] as number);
    const answer = await provider.load(plan, { ...options, since, through });
    const { series, comparison, replacesAll, notes } = judgeAnswer(old, answer, since, through);
    const { added, changed } = comparison;
    if (added + changed === 0) return { kind: 'up-to-date', last: toBusinessDate(last), asked: true };
    return { kind: 'fresh', series, replacesAll, added, changed, notes: [...answer.notes, ...notes] };
  } catch (error) {
    if (error instanceof ProviderProblem) return { kind: 'problem', problem: error, restatement: null };
    if (!(error instanceof Refusal)) throw error;
    const problem = new ProviderProblem(error.code, provider, symbol, error.message);
    return { kind: 'problem', problem, restatement: error instanceof Restated ? error.restatement : null };
  }
}

async function loadSeries(
  provider: Provider,
  plan: SeriesPlan,
  options: LoadOptions,
): Promise<RefreshOutcome> {
  const series = await provider.load(plan, options);
  const added = series.bars.day.length;
  if (added === 0) throw new Refusal('not-found', 'the answer holds no session that is over');
  return { kind: 'fresh', series, replacesAll: false, added, changed: 0, notes: series.notes };
}

/** Refuses before anything is asked what the store would refuse afterwards. */
function refuseDifferent(stored: SeriesIdentity, planned: SeriesIdentity): void {
  for (const trait of ['kind', 'unit', 'adjustment'] as const) {
    if (stored[trait] === planned[trait]) continue;
    throw new Refusal(
      'different-series',
      `the stored series has ${trait} "${stored[trait]}", this provider gives "${planned[trait]}", and the two cannot be mixed`,
    );
  }
}
