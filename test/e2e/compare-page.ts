import type { Page } from 'playwright';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { runCommandHere } from '../support/run-command-here.ts';

/** What the command prints of one window on one basis. */
export interface PrintedChange {
  readonly from: string;
  readonly to: string;
  readonly fromClose: number;
  readonly toClose: number;
  readonly change: number;
  readonly annualised: number | null;
  readonly drawdown: { readonly fraction: number } | null;
  readonly relative: number | null;
  readonly pointDifference: number | null;
}
export interface PrintedComparison {
  readonly windows: string[];
  readonly remarks: string[];
  readonly cells: {
    readonly symbol: string;
    readonly window: string;
    readonly price: PrintedChange | null;
    readonly total: PrintedChange | null;
  }[];
  readonly chart: {
    readonly risk: Record<string, number | string | null>[];
    readonly panes: { readonly measure: string; readonly lines: { symbol: string; last: number }[] }[];
  };
}

/** Runs `compare` on a workspace. */
export async function printedComparison(workspace: string, options: string): Promise<PrintedComparison> {
  const line = ['compare', ...options.split(' '), '--db', workspace, '--json'];
  const { exitCode, stdout, stderr } = await runCommandHere(line);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PrintedComparison;
}

export const comparePage = {
  table: (page: Page, name: string) => page.getByRole('table', { name }),
  choose: (page: Page, group: string, name: string) =>
    page.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true }),
  from: (page: Page) => page.getByLabel('From', { exact: true }),
  to: (page: Page) => page.getByLabel('to', { exact: true }),
  add: (page: Page) => page.getByPlaceholder(/Add symbol/),
  canvas: (page: Page) => page.locator('.time-lines-canvas'),
  remarks: (page: Page) => page.getByRole('list', { name: 'How the series were brought together' }),
};

/** The numbers of a row as they stand there, without what only a screen reader says. */
export function numbersOf(page: Page, table: string, symbol: string): Promise<string[]> {
  return comparePage
    .table(page, table)
    .locator(`tr[data-symbol="${symbol}"] td.number`)
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const unseen of copy.querySelectorAll('.visually-hidden, .definition, small')) unseen.remove();
        return copy.textContent.trim();
      }),
    );
}

const percent = (value: number | null): string =>
  value === null ? 'n/a' : formatPercent(value, 2, 'always');
const basisPoints = (value: number): string => `${formatNumber(value * 100, 0, 'always')}\u202fbp`;

/** The row of the windows as the command's figures give it. */
export function expectedWindows({ cells }: PrintedComparison, symbol: string, isLevel: boolean): string[] {
  return cells
    .filter((cell) => cell.symbol === symbol)
    .flatMap(({ price, total }) => {
      if (isLevel) return price === null ? ['n/a'] : [basisPoints(price.change)];
      const [first, second] = [percent(price?.change ?? null), percent(total?.change ?? null)];
      return [first, first === second ? '=' : second];
    });
}

/** The row against the base, on the total return. */
export function expectedRelative({ cells }: PrintedComparison, symbol: string): string[] {
  return cells
    .filter((cell) => cell.symbol === symbol)
    .flatMap(({ total }) =>
      total?.relative == null || total.pointDifference === null
        ? ['n/a']
        : [percent(total.relative), formatNumber(total.pointDifference * 100, 2, 'always')],
    );
}

/** The row of the two dates, on the total return. */
export function expectedDates({ cells }: PrintedComparison, symbol: string): string[] {
  const cell = cells.find((one) => one.symbol === symbol && one.window.includes('..'));
  const { price, total } = cell ?? {};
  if (!price || !total) throw new Error(`no two dates of ${symbol}`);
  return [
    formatNumber(price.fromClose, 2),
    formatNumber(price.toClose, 2),
    percent(price.change),
    percent(total.change),
    percent(total.annualised),
    formatPercent(total.drawdown?.fraction ?? Number.NaN),
    ...(total.relative === null || total.pointDifference === null
      ? ['base']
      : [percent(total.relative), formatNumber(total.pointDifference * 100, 2, 'always')]),
  ];
}
