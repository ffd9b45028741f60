import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { RefreshedSeries } from '#shared/ipc/refresh-schemas.ts';

const bars = (count: number): string => `${formatNumber(count, 0)} ${count === 1 ? 'bar' : 'bars'}`;

/** What became of one series in a refresh, in a sentence. */
export function refreshSentence(result: RefreshedSeries): string {
  if (result.outcome === 'problem') return result.message;
  if (result.outcome === 'up-to-date') return `Nothing newer than ${formatDate(result.last)}.`;
  const { added, changed, rejected, reloaded, replacedSimulated, last, notes } = result;
  const parts = [
    `${bars(added)} added`,
    ...(changed > 0 ? [`${bars(changed)} changed`] : []),
    ...(rejected > 0 ? [`${formatNumber(rejected, 0)} rows refused`] : []),
  ];
  const whole = replacedSimulated
    ? ' It replaced the simulated sample.'
    : reloaded
      ? ' It replaced the stored history.'
      : '';
  return [`${parts.join(', ')}, to ${formatDate(last)}.${whole}`, ...notes].join(' ');
}

/** What a refresh came to: `2 refreshed, 9 up to date, 1 problem`. */
export function refreshSummary(results: readonly RefreshedSeries[]): string {
  const count = (outcome: RefreshedSeries['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const problems = count('problem');
  const counts = [
    [count('fresh'), 'refreshed'],
    [count('up-to-date'), 'up to date'],
    [problems, problems === 1 ? 'problem' : 'problems'],
  ] as const;
  const said = counts.filter(([many]) => many > 0).map(([many, word]) => `${formatNumber(many, 0)} ${word}`);
  return said.length === 0 ? 'Nothing to refresh' : said.join(', ');
}
