import { randomUUID } from 'node:crypto';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { deskOverlays } from '#shared/domain/indicator-specification.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { draftFromTicket } from '#shared/sizing/draft/draft-from-ticket.ts';
import { nearestTarget } from '#shared/sizing/draft/nearest-target.ts';
import { sizeDraft } from '#shared/sizing/draft/size-draft.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import type { Learned, ReportFacts, SizedIdea } from '#electron/worker/compute-contract.ts';
import { askBoard } from './ask-board.ts';
import { askClaims, findPlaybook } from './ask-claims.ts';
import { askTriggers } from './ask-triggers.ts';
import { relatedTo } from './related-to.ts';
import type { ReportQuestions } from './report-questions.ts';

export interface ReportOf {
  readonly symbol: string;
  readonly asOf: BusinessDate | null;
  readonly draft: TicketDraft | null;
  readonly settings: Settings;
  readonly masked: boolean;
  readonly appVersion: string;
}

/** Half a year of daily candles: as many as a page can show apart. */
const shownSessions = 126;
/** As the sizing panel draws them, so that page and screen say the same. */
const bootstrap = { paths: 10_000, meanBlockLength: 20, seed: 1, watched: 'range' } as const;

/**
 * Everything that the page about an idea says, asked as the screens ask it.
 * @throws RequestError not-found for a symbol without bars; not-computable for a plan that cannot be sized, naming the field
 */
export async function gatherReport(ask: ReportQuestions, of: ReportOf): Promise<ReportFacts> {
  const { symbol, asOf, settings, masked, appVersion } = of;
  const [tickets, series] = await Promise.all([ask['ticket.list']({}), ask['series.list']({ asOf })]);
  const ticket = tickets.find((one) => one.symbol === symbol) ?? null;
  const plan = of.draft ?? settings.drafts[symbol] ?? (ticket === null ? null : draftFromTicket(ticket));
  const contextFor = (horizonSessions: number) => ask['sizing.context']({ symbol, asOf, horizonSessions });
  let context = await contextFor(plan?.horizonSessions ?? 1);
  const draft = plan ?? defaultDraft(settings, context.leverageMultiple);
  // What a new idea starts with hangs on the leverage that only the context tells.
  if (plan === null) context = await contextFor(draft.horizonSessions);
  const sized = sizeIdea(draft, context);
  const related = relatedTo(symbol);
  const playbook = await findPlaybook(ask, related, settings.playbookId, asOf);
  const [chart, touch, board, claims, triggers] = await Promise.all([
    ask['chart.read']({
      symbol,
      basis: 'split',
      asOf,
      window: {
        first: Math.max(0, context.barsAvailable - shownSessions),
        last: context.barsAvailable - 1,
      },
      maximumPoints: shownSessions,
      overlays: [...deskOverlays],
      lowerPane: null,
      comparison: null,
    }),
    learn(() => askTouch(ask, of, draft, sized)),
    learn(() => askBoard(ask, { symbol, asOf, sized, settings, tickets, series })),
    learn(() => askClaims(ask, playbook, related, asOf)),
    askTriggers(ask, playbook, related, asOf),
  ]);
  const origin =
    of.draft !== null || settings.drafts[symbol] ? 'draft' : ticket === null ? 'start' : 'ticket';
  return {
    symbol,
    asOf,
    masked,
    appVersion,
    origin,
    draft,
    context,
    sized,
    chart,
    touch,
    board,
    claims,
    triggers,
  };
}

function sizeIdea(draft: TicketDraft, context: SizingContext): SizedIdea {
  const sized = sizeDraft(draft, context);
  const { entry, stop, result } = sized;
  if (entry === null || stop === null || result === null) {
    const [field = 'plan', problem = 'cannot be used.'] = Object.entries(sized.problems)[0] ?? [];
    throw new RequestError('not-computable', `${context.provenance.symbol}, ${field}: ${problem}`);
  }
  return { ...sized, entry, stop, result };
}

async function askTouch(
  ask: ReportQuestions,
  { symbol, asOf }: ReportOf,
  draft: TicketDraft,
  sized: SizedIdea,
) {
  const { entry, targets, result } = sized;
  const target = nearestTarget(targets, entry);
  return ask['touch.compute']({
    jobId: `report-${randomUUID()}`,
    symbol,
    asOf,
    volatility: null,
    drift: null,
    horizonSessions: draft.horizonSessions,
    stopChange: result.stopFraction,
    targetChange: target === null ? null : target / entry - 1,
    bootstrap,
  });
}

/** A part of the page that cannot be answered says why and costs no other part. */
async function learn<Value>(question: () => Promise<Value>): Promise<Learned<Value>> {
  try {
    return { value: await question() };
  } catch (error) {
    if (error instanceof RequestError && error.code !== 'internal' && error.code !== 'worker-failed')
      return { value: null, reason: error.message };
    throw error;
  }
}
