import type { ReportPage } from '../report-page.ts';
import { inks, tints } from './inks.ts';
import type { Pen } from './pen.ts';

/** What tells one page from another: the numbers on it, and the version that reckoned them. */
export interface Imprint {
  readonly appVersion: string;
  /** SHA-256 of the page's numbers, in hexadecimal. */
  readonly hash: string;
}

const lineHeight = 8;

/** Sources with their ages, what the page is not, and the hash of its numbers; returns where it begins. */
export function drawFooter(
  pen: Pen,
  { sources }: ReportPage,
  { appVersion, hash }: Imprint,
  { x, bottom, width }: { readonly x: number; readonly bottom: number; readonly width: number },
): number {
  const style = { size: 6.2, ink: inks.muted };
  const lines = [
    ...pen.lines(`Sources. ${sources.map(({ text }) => text).join('. ')}.`, width, 3, style),
    'Research, not advice; no order is placed. Chances and losses rest on history and on the assumptions named; prices can gap through any stop.',
    `Stopline ${appVersion} · SHA-256 of the numbers ${hash}`,
  ];
  const top = bottom - lines.length * lineHeight - 4;
  pen.line(x, top, x + width, top, { ink: tints.rule });
  lines.forEach((line, index) => pen.text(line, x, top + 9 + index * lineHeight, { ...style, width }));
  return top;
}
