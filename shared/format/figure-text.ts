import type { BusinessDate } from '../domain/business-date.ts';
import type { Claim } from '../domain/playbook/claim.ts';
import type { StatedFigure } from '../domain/playbook/stated-figure.ts';
import type { StatedWindow } from '../domain/playbook/stated-window.ts';
import { indicatorName } from '../domain/indicator-specification.ts';
import { formatDate } from './format-day.ts';
import { formatDollars } from './format-dollars.ts';
import { formatNumber, unitSpace } from './format-number.ts';
import { formatPercent } from './format-percent.ts';

type Unit = StatedFigure['unit'] | 'shares';

const suffixes: Readonly<Record<Unit, string>> = {
  fraction: '',
  basisPoints: `${unitSpace}bp`,
  dollars: '',
  points: '',
  ratio: '',
  multiple: '×',
  sessions: ' sessions',
  calendarDays: ' days',
  count: '',
  shares: ' shares',
};

/** A value in the unit of a figure, as a change where the unit is a fraction. */
export function valueText(value: number, unit: Unit, decimals = 2): string {
  if (unit === 'fraction') return formatPercent(value, decimals, 'always');
  if (unit === 'dollars') return formatDollars(value, Math.max(decimals, 2));
  const whole = unit === 'sessions' || unit === 'calendarDays' || unit === 'count' || unit === 'shares';
  return `${formatNumber(value, whole ? 0 : decimals)}${suffixes[unit]}`;
}

const hedges: Readonly<Record<StatedFigure['hedge'], string>> = {
  exact: '',
  approximately: '~',
  about: 'about ',
  over: 'over ',
  under: 'under ',
  justOver: 'just over ',
  justUnder: 'just under ',
};

export const hedgeText = (hedge: StatedFigure['hedge']): string => hedges[hedge].trim();

/** A figure as the note states it, with its hedge and both ends of a range. */
export function figureText({ value, to, unit, hedge, decimals }: StatedFigure): string {
  const ends = [value, ...(to === undefined ? [] : [to])].map((end) => valueText(end, unit, decimals));
  return `${hedges[hedge]}${ends.join(' to ')}`;
}

/** The stretch that a statement is about, in a word. */
export function windowText(window: StatedWindow): string {
  switch (window.kind) {
    case 'yearToDate':
      return 'YTD';
    case 'quarterToDate':
      return 'QTD';
    case 'months':
      return `${window.count}M`;
    case 'sessions':
      return window.count === 1 ? '1 session' : `${window.count} sessions`;
    case 'dates':
      return `${formatDate(window.from)} – ${formatDate(window.to)}`;
    case 'open':
      return 'no window';
  }
}

/** What a figure that comes once a month is. */
export const monthlyNames = {
  level: 'level',
  monthChange: 'change on the month',
  yearChange: 'change on the year',
} as const;

/** The month of a day: `Oct 2025`. */
export const formatMonth = (day: BusinessDate): string => formatDate(day).replace(/^\d+ /, '');

/** What a claim says of its symbol, apart from its figure and its window. */
export function claimText({ measure }: Claim): string {
  switch (measure.kind) {
    case 'return':
      return '';
    case 'average':
      return `${measure.side} ${indicatorName(measure.indicator)}`;
    case 'volume':
      return `volume ${measure.direction}`;
    case 'relative':
      return `${measure.direction} than ${measure.other}`;
    case 'level':
      return 'level';
    case 'monthly':
      return `${monthlyNames[measure.of]}, ${measure.month === null ? 'last month published' : formatMonth(measure.month)}`;
  }
}
