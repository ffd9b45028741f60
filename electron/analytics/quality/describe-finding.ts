import { formatDatesIn } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatSplit } from '#shared/format/format-split.ts';
import type { QualityCode, QualitySeverity } from '#shared/domain/quality.ts';
import type { QualityFinding } from './quality-finding.ts';

interface Wording {
  readonly severity: QualitySeverity;
  readonly message: (finding: QualityFinding) => string;
  readonly remedy: string;
}

export interface DescribedFinding extends QualityFinding {
  readonly severity: QualitySeverity;
  readonly message: string;
  readonly remedy: string;
}

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 0)} ${count === 1 ? one : many}`;

const wordings: Record<QualityCode, Wording> = {
  damaged: {
    severity: 'error',
    message: ({ examples }) => `Damaged: the bars of ${examples.join(', ')} cannot be read.`,
    remedy: 'Import a file that holds the whole of these years; it replaces them.',
  },
  'out-of-order': {
    severity: 'error',
    message: ({ count }) =>
      `${counted(count, 'bar is', 'bars are')} not later than the one before: out of order, or twice.`,
    remedy: 'Remove the series and import its file again.',
  },
  'impossible-prices': {
    severity: 'error',
    message: ({ count }) =>
      `${counted(count, 'bar contradicts itself', 'bars contradict themselves')}: high below low, or open or close outside them.`,
    remedy: 'Import the days from another source; the newer values take their place.',
  },
  'not-positive': {
    severity: 'error',
    message: ({ count }) => `${counted(count, 'bar has', 'bars have')} a price of zero or less.`,
    remedy: 'Import the days from another source; the newer values take their place.',
  },
  'in-the-future': {
    severity: 'error',
    message: ({ count }) => `${counted(count, 'bar is', 'bars are')} dated after today and not shown.`,
    remedy: "Check this computer's clock; if it is right, remove the series and import its file again.",
  },
  'unrecorded-split': {
    severity: 'warning',
    message: ({ examples, proposedSplit }) =>
      `${proposedSplit?.confidence === 'possible' ? 'Could be' : 'Looks like'} a ${proposedSplit ? formatSplit(proposedSplit.newPerOld) : 'split'} that is not recorded: ${formatDatesIn(examples.join())}.`,
    remedy:
      'Check it with the fund. If it is right, apply the split: prices, volume and the saved ticket move together, and it can be undone.',
  },
  'sources-disagree': {
    severity: 'warning',
    message: ({ count }) => `Two sources give different closes on ${counted(count, 'day', 'days')}.`,
    remedy:
      'Compare the days with a third source, then import the one you trust last: the newest import counts.',
  },
  'missing-days': {
    severity: 'warning',
    message: ({ count }) => `${counted(count, 'trading day is', 'trading days are')} missing.`,
    remedy: 'Import a file that holds these days; it fills the gaps and leaves the rest.',
  },
  'not-a-session': {
    severity: 'warning',
    message: ({ count }) =>
      `${counted(count, 'bar is', 'bars are')} dated on a day without trading in New York.`,
    remedy:
      'The dates may be shifted by a time zone, or the series trades elsewhere. Import the file again with its dates in New York time.',
  },
  'missing-closes': {
    severity: 'warning',
    message: ({ count }) => `${counted(count, 'bar has', 'bars have')} no close.`,
    remedy: 'Import the days from another source.',
  },
  stale: {
    severity: 'warning',
    message: ({ count, examples }) =>
      `Stale: ${counted(count, 'session', 'sessions')} since the last bar, ${formatDatesIn(examples.join())}.`,
    remedy: 'Refresh the series, or import a newer file.',
  },
  frozen: {
    severity: 'warning',
    message: ({ count }) =>
      `The last ${counted(count, 'bar repeats', 'bars repeat')} one close without trading.`,
    remedy:
      'The fund may have been closed, renamed or merged. Check its symbol before you rely on the last price.',
  },
  'total-only': {
    severity: 'warning',
    message: () => 'Dividends are built into these prices; levels and stops are not as traded.',
    remedy:
      'Use it for total returns only. For stops and sizing import a file with prices as traded or adjusted for splits only.',
  },
  'no-volume': {
    severity: 'note',
    message: ({ count }) => `${counted(count, 'bar has', 'bars have')} no volume.`,
    remedy: 'Volume indicators leave these days out; import them from another source to have them.',
  },
  'rows-refused': {
    severity: 'note',
    message: ({ count }) => `${counted(count, 'row', 'rows')} of the file imported last could not be taken.`,
    remedy: "Correct the rows in the file and import it again, if the days' bars matter.",
  },
  simulated: {
    severity: 'note',
    message: () => 'Simulated sample, not market data.',
    remedy: 'Import real prices of this symbol; they replace the sample as a whole.',
  },
};

/** The finding with its severity, a sentence for the user and what to do about it. */
export function describeFinding(finding: QualityFinding): DescribedFinding {
  const { severity, message, remedy } = wordings[finding.code];
  return { ...finding, severity, message: message(finding), remedy };
}
