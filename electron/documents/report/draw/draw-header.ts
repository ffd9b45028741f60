import type { ReportPage } from '../report-page.ts';
import type { Place } from './place.ts';
import { inks, tints } from './inks.ts';
import type { Pen } from './pen.ts';

/** What it is about, as of when, what it is not, and the plan in one strip; returns where it ends. */
export function drawHeader(pen: Pen, page: ReportPage, { x, y, width }: Place): number {
  const right = x + width;
  const baseline = y + 20;
  pen.text(page.symbol, x, baseline, { size: 24, weight: 'semibold', tracking: -0.4 });
  const named = x + pen.widthOf(page.symbol, { size: 24, weight: 'semibold', tracking: -0.4 }) + 8;
  pen.text(page.asOf.text, right, baseline - 9, { size: 8.5, weight: 'semibold', align: 'right' });
  const asOfLeft = right - pen.widthOf(page.asOf.text, { size: 8.5, weight: 'semibold' });
  const badgesLeft = drawBadges(pen, page.badges, right, baseline - 4.5);
  pen.text(page.name, named, baseline, {
    size: 10.5,
    ink: inks.muted,
    width: Math.min(asOfLeft, badgesLeft) - 12 - named,
  });
  pen.text(page.sentence.text, x, baseline + 13, { size: 8, width });
  return drawFigures(pen, page, { x, y: baseline + 21, width });
}

/** Outlined, so that a print in grey shows them too; from the right edge leftwards. */
function drawBadges(pen: Pen, badges: readonly string[], right: number, y: number): number {
  const style = { size: 6.6, weight: 'medium' } as const;
  let x = right;
  for (const badge of badges.toReversed()) {
    const width = pen.widthOf(badge, style) + 8;
    pen.frame(x - width, y, width, 10, { ink: inks.text, width: 0.6 });
    pen.text(badge, x - width + 4, y + 7.3, style);
    x -= width + 4;
  }
  return x;
}

function drawFigures(pen: Pen, { figures }: ReportPage, { x, y, width }: Place): number {
  pen.line(x, y, x + width, y, { ink: inks.text, width: 0.8 });
  const each = width / figures.length;
  figures.forEach(({ label, value, note }, index) => {
    const left = x + index * each + (index === 0 ? 0 : 8);
    const room = { width: each - (index === 0 ? 4 : 12) };
    if (index > 0) pen.line(left - 8, y + 6, left - 8, y + 36, { ink: tints.rule });
    pen.text(label, left, y + 12, { size: 6.6, ink: inks.muted, ...room });
    pen.text(value.text, left, y + 25, { size: 12, weight: 'semibold', isFigure: true, ...room });
    pen.text(note.text, left, y + 34.5, { size: 6.4, ink: inks.muted, ...room });
  });
  pen.line(x, y + 41, x + width, y + 41, { ink: tints.rule });
  return y + 41;
}
