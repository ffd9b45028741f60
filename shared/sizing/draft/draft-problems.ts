import type { SizingCaps } from '../sizing-types.ts';
import type { TicketDraft } from './ticket-draft.ts';

export type CapName = keyof SizingCaps;
export type DraftField =
  | 'account'
  | 'risk'
  | 'method'
  | 'entry'
  | 'stop'
  | 'target1'
  | 'target2'
  | 'horizon'
  | 'caps'
  | CapName;

/** A sentence beside each field that cannot be used. */
export type DraftProblems = Readonly<Partial<Record<DraftField, string>>>;

const longestHorizon = 750;
const longestSwing = 250;

function findStopProblem({ stop, pinnedStop }: TicketDraft): string | null {
  if (pinnedStop !== null) return null;
  switch (stop.kind) {
    case 'fraction':
      if (Number.isNaN(stop.fraction)) return 'Type the stop in percent, such as 6.';
      return stop.fraction > 0 && stop.fraction < 1 ? null : 'The stop must be between 0 and 100 %.';
    case 'price':
      return stop.price > 0 ? null : 'Type the stop as a price above zero.';
    case 'averageTrueRange':
      return stop.multiple > 0 && stop.multiple <= 20 ? null : 'Type a multiple above 0, at most 20.';
    case 'swing':
      return Number.isInteger(stop.sessions) && stop.sessions >= 2 && stop.sessions <= longestSwing
        ? null
        : `Type whole sessions from 2 to ${longestSwing}.`;
  }
}

function findTargetProblem(target: TicketDraft['targets'][number]): string | null {
  if (target.kind === 'fraction') {
    return target.fraction === null || target.fraction > 0 ? null : 'Type the target in percent, such as 10.';
  }
  return target.price === null || target.price > 0 ? null : 'Type the target as a price above zero.';
}

function findRiskProblem({ risk, accountDollars }: TicketDraft): string | null {
  if (!(risk.value > 0)) return 'Type a risk above zero, such as 0.5.';
  const most = risk.kind === 'fraction' ? 1 : accountDollars;
  return risk.value > most ? 'The risk is larger than the account.' : null;
}

function findMethodProblem({ method }: TicketDraft): string | null {
  switch (method?.kind) {
    case 'volatilityTarget':
      return method.annualVolatility > 0 && method.annualVolatility <= 5
        ? null
        : 'Type the volatility aimed at in percent a year, such as 15.';
    case 'averageTrueRange':
      return method.multiple > 0 && method.multiple <= 20 ? null : 'Type a multiple above 0, at most 20.';
    case 'halfKelly':
      return method.riskFreeRate >= -0.1 && method.riskFreeRate <= 1
        ? null
        : 'Type the rate in percent a year, such as 4.';
    default:
      return null;
  }
}

/** What is wrong with what was typed, before any arithmetic; empty when every field can be read. */
export function findDraftProblems(draft: TicketDraft): DraftProblems {
  const problems: Partial<Record<DraftField, string>> = {};
  const note = (field: DraftField, problem: string | null): void => {
    if (problem !== null) problems[field] = problem;
  };
  note('account', draft.accountDollars >= 0.01 ? null : 'Type the account in dollars, such as 1,000,000.');
  note('risk', findRiskProblem(draft));
  note('method', findMethodProblem(draft));
  if (draft.entry.kind === 'price') {
    note('entry', draft.entry.price > 0 ? null : 'Type the entry as a price above zero.');
  }
  note('stop', findStopProblem(draft));
  note('target1', findTargetProblem(draft.targets[0]));
  note('target2', findTargetProblem(draft.targets[1]));
  const horizon = draft.horizonSessions;
  const horizonFits = Number.isInteger(horizon) && horizon >= 1 && horizon <= longestHorizon;
  note('horizon', horizonFits ? null : `Type whole sessions from 1 to ${longestHorizon}.`);
  for (const [cap, value] of Object.entries(draft.caps) as [CapName, number | undefined][]) {
    note(cap, value === undefined || value > 0 ? null : 'Type a cap above zero, or leave it empty.');
  }
  return problems;
}
