import type { BusinessDate } from '#shared/domain/business-date.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { FundCost } from '#shared/ipc/leverage-schemas.ts';
import { measuredCost } from '#electron/analytics/leverage/measured-cost.ts';
import type { ComputeContext } from '../../compute-context.ts';
import { commonCloses } from '../common-closes.ts';

/** Five years: several levels of the interest that the fund pays. */
const mostSessions = 1260;
const fewestSessions = 252;

interface Question {
  readonly fund: string;
  readonly index: string;
  readonly multiple: number;
  readonly asOf: BusinessDate | null;
  readonly today: number;
}

/** What a fund has cost beside its multiple over the last five years of it and its index, or why that is not known. */
export function fundCost(
  context: ComputeContext,
  { fund, index, multiple, asOf, today }: Question,
): FundCost {
  const unknown = (reason: string): FundCost => ({ fund, multiple, value: null, reason });
  if (context.series.find(fund) === null) return unknown(`The cache holds no prices of ${fund}.`);
  try {
    const { day, closes, compared } = commonCloses(context, [index, fund], {
      from: null,
      to: null,
      asOf,
      today,
    });
    if (compared.sessions < fewestSessions)
      return unknown(
        `${fund} and ${index} have ${compared.sessions} sessions in common; ${fewestSessions} are needed.`,
      );
    const first = Math.max(0, day.length - 1 - mostSessions);
    const [ofIndex, ofFund] = closes.map((column) => column.subarray(first)) as [Float64Array, Float64Array];
    const perYear = measuredCost(ofIndex, ofFund, multiple);
    return {
      fund,
      multiple,
      value: { perYear, sessions: ofIndex.length - 1, basis: compared.basis, to: compared.to },
    };
  } catch (error) {
    if (error instanceof RequestError) return unknown(error.message);
    throw error;
  }
}
